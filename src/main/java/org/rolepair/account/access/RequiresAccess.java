package org.rolepair.account.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a handler that only people of a level and those above it may call.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface RequiresAccess {

	/**
	 * The lowest level that may call the handler.
	 * @return the level
	 */
	AccessLevel value();

}
