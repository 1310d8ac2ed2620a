package org.rolepair;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A {@link RolepairTest} that changes what is kept. All such tests share one application
 * apart from those that only read, so each works on roles, sources and people of its own.
 * The {@link MovableClock} and the {@link Team} can be injected, as can an {@link Editor}
 * of each access level, by its name; answers name their templates.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@RolepairTest
@Import({ EditorsTest.Beans.class, People.class })
public @interface EditorsTest {

	/**
	 * Provides a movable clock, a fast password encoder, and the template of each
	 * response.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	class Beans {

		@Bean
		@Primary
		MovableClock movableClock() {
			return new MovableClock();
		}

		/** Hashes passwords as the application does, with as little work as it can be. */
		@Bean
		@Primary
		PasswordEncoder quickPasswordEncoder() {
			return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4)));
		}

		@Bean
		ShownTemplates shownTemplates() {
			return new ShownTemplates();
		}

	}

}
