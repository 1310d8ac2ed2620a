package org.rolepair.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler for people of a level and above. Handlers bear it by one of
 * {@link ForViewers}, {@link ForEditors}, {@link ForPublishers} and
 * {@link ForAdministrators}; {@link LevelDoor} holds them to it.
 */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface ForLevel {

	/**
	 * The lowest level that may ask.
	 * @return the level
	 */
	AccessLevel value();

}
