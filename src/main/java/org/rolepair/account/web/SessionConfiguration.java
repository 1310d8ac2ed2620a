package org.rolepair.account.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.rolepair.page.site.Site;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.dao.DataAccessException;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Stores the editors' sessions in the database, so that all nodes share them and they
 * survive a restart. A session starts at sign-in; public pages have none.
 */
@Configuration(proxyBeanMethods = false)
@Slf4j
class SessionConfiguration {

	private static final ObjectInputFilter ALLOWED_TYPES = ObjectInputFilter.Config
		.createFilter("maxbytes=4000000;maxdepth=40;java.lang.*;java.time.*;java.util.*;java.util.concurrent.*;"
				+ "org.rolepair.account.**;org.springframework.security.**;org.springframework.util.*;"
				+ "org.springframework.web.servlet.*;!*");

	private static final String[] ADMIN_URL_PATTERNS = { "/admin/*", SignInController.PATH, "/logout" };

	/**
	 * Limits the session filter to the editors' pages. It would otherwise query the
	 * database on public pages for any cookie.
	 */
	@Bean
	static BeanPostProcessor adminSessionFilterPatterns() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof DelegatingFilterProxyRegistrationBean registration
						&& name.equals("sessionRepositoryFilterRegistration")) {
					registration.addUrlPatterns(ADMIN_URL_PATTERNS);
				}
				return bean;
			}

		};
	}

	/**
	 * Handles a database outage while a session is loaded or saved. Exception handlers
	 * only see failures within a handler.
	 */
	@Bean
	FilterRegistrationBean<Filter> outageFilter(
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
			try {
				chain.doFilter(request, response);
			}
			catch (DataAccessException | TransactionException ex) {
				if (response.isCommitted() || failures.resolveException((HttpServletRequest) request,
						(HttpServletResponse) response, null, ex) == null) {
					throw ex;
				}
			}
		});
		registration.setName("outageFilter");
		registration.addUrlPatterns(ADMIN_URL_PATTERNS);
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
		return registration;
	}

	/**
	 * Secure if the site's address is HTTPS, even if a proxy terminates TLS; not for
	 * other applications.
	 */
	@Bean
	DefaultCookieSerializerCustomizer sessionCookie(Site site) {
		return (cookie) -> {
			cookie.setUseSecureCookie(site.isSecure());
			cookie.setCookiePath(site.home());
		};
	}

	/** Lets concurrent requests save the same session attribute; the last write wins. */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionAttributeUpsert(
			@Value("${spring.datasource.url}") String database) {
		if (DatabaseDriver.fromJdbcUrl(database) == DatabaseDriver.POSTGRESQL) {
			return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
		}
		return (sessions) -> sessions.setCreateSessionAttributeQuery("""
				merge into %TABLE_NAME%_ATTRIBUTES (session_primary_id, attribute_name, attribute_bytes)
				key (session_primary_id, attribute_name) values (?, ?, ?)""");
	}

	@Bean
	@SuppressWarnings("NullAway")
	ConversionService springSessionConversionService() {
		GenericConversionService conversion = new GenericConversionService();
		conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
		conversion.addConverter(byte[].class, Object.class, SessionConfiguration::read);
		return conversion;
	}

	/**
	 * Reads a session attribute, of known types only. An attribute that this version
	 * cannot read is dropped: the person signs in again.
	 */
	private static @Nullable Object read(byte[] bytes) {
		try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
			input.setObjectInputFilter(ALLOWED_TYPES);
			return input.readObject();
		}
		catch (IOException | ClassNotFoundException ex) {
			logger.warn("Can't read an attribute of a session, and dropped it: {}", ex.toString());
			return null;
		}
	}

}
