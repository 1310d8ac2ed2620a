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

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The application under test has {@link SomePlaces} for as long as the class runs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(WithPlaces.Loader.class)
public @interface WithPlaces {

	/**
	 * Loads the places before all tests of a class and removes them afterwards.
	 */
	class Loader implements BeforeAllCallback, AfterAllCallback {

		@Override
		public void beforeAll(ExtensionContext test) {
			ApplicationContext application = SpringExtension.getApplicationContext(test);
			SomePlaces.load(application.getBean(PlaceWages.class), application.getBean(TransactionTemplate.class));
		}

		@Override
		public void afterAll(ExtensionContext test) {
			ApplicationContext application = SpringExtension.getApplicationContext(test);
			SomePlaces.remove(application.getBean(PlaceWages.class), application.getBean(TransactionTemplate.class));
		}

	}

}
