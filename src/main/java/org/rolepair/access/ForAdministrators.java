package org.rolepair.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler for people of the level {@link AccessLevel#ADMINISTRATOR} and above.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ForLevel(AccessLevel.ADMINISTRATOR)
public @interface ForAdministrators {

}
