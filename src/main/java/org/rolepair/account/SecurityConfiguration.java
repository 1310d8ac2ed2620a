package org.rolepair.account;

import org.rolepair.site.Site;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The editors' door: sessions, sign-in and form tokens. The public pages stand outside of
 * it and know nothing of who reads them.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(AdministratorSettings.class)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain editorsDoor(HttpSecurity http, Accounts accounts, Welcome welcome, RefusedForms refusedForms,
			UploadPlace uploads, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
		return http.securityMatcher("/admin/**", SignInController.PATH, "/logout")
			.authorizeHttpRequests((requests) -> requests.requestMatchers(SignInController.PATH)
				.permitAll()
				.anyRequest()
				.hasRole(AccessLevel.VIEWER.name()))
			.formLogin((form) -> form.loginPage(SignInController.PATH)
				.usernameParameter("name")
				.successHandler(welcome)
				.failureHandler(new ForwardAuthenticationFailureHandler(SignInController.PATH)))
			.logout((logout) -> logout.logoutSuccessUrl(SignInController.PATH + "?" + SignInController.SIGNED_OUT))
			.exceptionHandling((refusals) -> refusals.accessDeniedHandler(refusedForms))
			.addFilterAfter(new StandingFilter(accounts, failures), SecurityContextHolderFilter.class)
			.addFilterBefore(new UploadDoor(uploads), CsrfFilter.class)
			.build();
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

	/** Over TLS alone where the site's address says so, whatever a proxy hides. */
	@Bean
	ServletContextInitializer sessionCookie(Site site) {
		return (context) -> context.getSessionCookieConfig().setSecure(site.isSecure());
	}

}
