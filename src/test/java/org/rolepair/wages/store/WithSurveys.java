package org.rolepair.wages.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The application under test has {@link SomeSurveys} for as long as the class runs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(WithSurveys.Loader.class)
public @interface WithSurveys {

	/**
	 * Loads the surveys before all tests of a class and removes them afterwards.
	 */
	class Loader implements BeforeAllCallback, AfterAllCallback {

		@Override
		public void beforeAll(ExtensionContext test) {
			SomeSurveys.load(SpringExtension.getApplicationContext(test));
		}

		@Override
		public void afterAll(ExtensionContext test) {
			SomeSurveys.remove(SpringExtension.getApplicationContext(test));
		}

	}

}
