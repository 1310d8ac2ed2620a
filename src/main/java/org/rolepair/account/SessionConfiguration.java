package org.rolepair.account;

import org.rolepair.site.Site;

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
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The editors' sessions, which stand in the database: every node knows them, and they
 * outlive a restart. Nobody has one before signing in, and public pages have none at all.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

	private static final String[] EDITORS_ADDRESSES = { "/admin/*", SignInController.PATH, "/logout" };

	/**
	 * Keeps sessions out of the way of public pages, which would otherwise look them up
	 * for everyone who sends a cookie.
	 */
	@Bean
	static BeanPostProcessor sessionsOfEditorsAlone() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof DelegatingFilterProxyRegistrationBean registration
						&& name.equals("sessionRepositoryFilterRegistration")) {
					registration.addUrlPatterns(EDITORS_ADDRESSES);
				}
				return bean;
			}

		};
	}

	@Bean
	FilterRegistrationBean<OutageFilter> outageFilter(
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
		FilterRegistrationBean<OutageFilter> registration = new FilterRegistrationBean<>(new OutageFilter(failures));
		registration.addUrlPatterns(EDITORS_ADDRESSES);
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
		return registration;
	}

	/** Over TLS alone where the site's address says so, whatever a proxy hides. */
	@Bean
	DefaultCookieSerializerCustomizer sessionCookie(Site site) {
		return (cookie) -> cookie.setUseSecureCookie(site.isSecure());
	}

	/**
	 * Two requests of one session may keep the same thing at once, such as what the next
	 * page is to say: the later one holds.
	 */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> keptAtOnce(
			@Value("${spring.datasource.url}") String database) {
		if (DatabaseDriver.fromJdbcUrl(database) == DatabaseDriver.POSTGRESQL) {
			return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
		}
		return (sessions) -> sessions.setCreateSessionAttributeQuery("""
				merge into %TABLE_NAME%_ATTRIBUTES (session_primary_id, attribute_name, attribute_bytes)
				key (session_primary_id, attribute_name) values (?, ?, ?)""");
	}

	@Bean
	ConversionService springSessionConversionService() {
		GenericConversionService conversion = new GenericConversionService();
		conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
		conversion.addConverter(byte[].class, Object.class, new SessionAttributeReader());
		return conversion;
	}

}
