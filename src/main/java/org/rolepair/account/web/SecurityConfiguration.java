package org.rolepair.account.web;

import org.rolepair.account.AccountService;
import org.rolepair.account.UploadPath;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.page.site.Site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Configures sign-in, sessions and CSRF protection for the editors' pages. Public pages
 * are outside the security filter chain.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain adminFilterChain(HttpSecurity http, AccountService accounts, LoginSuccessHandler loginSuccess,
			CsrfFailureHandler refusedForms, UploadPath uploads, CookieRequestCache askedPage, Site site) {
		return http.securityMatcher("/admin/**", SignInController.PATH, "/logout")
			.authorizeHttpRequests((requests) -> requests.requestMatchers(SignInController.PATH)
				.permitAll()
				.anyRequest()
				.hasRole(AccessLevel.VIEWER.name()))
			.formLogin((form) -> form.loginPage(SignInController.PATH)
				.usernameParameter("name")
				.successHandler(loginSuccess)
				.failureHandler(new ForwardAuthenticationFailureHandler(SignInController.PATH)))
			.logout((logout) -> logout.logoutSuccessUrl(SignInController.PATH + "?" + SignInController.SIGNED_OUT))
			.requestCache((asked) -> asked.requestCache(askedPage))
			.csrf((forms) -> forms.csrfTokenRepository(new SessionOrCookieCsrfTokens(site))
				.csrfTokenRequestHandler(new SessionOrCookieCsrfTokens.TamperedCsrfTokens()))
			.exceptionHandling((refusals) -> refusals.accessDeniedHandler(refusedForms))
			.addFilterAfter(new SessionRevocationFilter(accounts), SecurityContextHolderFilter.class)
			.addFilterBefore(new UploadFilter(uploads), CsrfFilter.class)
			.build();
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

}
