package org.rolepair.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real browser. Test methods may ask for a {@code Page}, its
 * {@code BrowserContext}, the {@code Browser} and the {@link PageLog}; page and context
 * are new for each test. Together with {@code @RolepairTest}, addresses without a host
 * are the application's.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("browser")
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {

	/**
	 * Whether the pages' scripts run.
	 */
	boolean javaScript() default true;

}
