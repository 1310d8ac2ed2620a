package org.rolepair.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.format.Messages;
import org.rolepair.page.site.Site;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.handler.MappedInterceptor;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	@Bean
	FilterRegistrationBean<PathPrefixFilter> pathPrefixFilter(Site site) {
		return registration(new PathPrefixFilter(site.prefix()), 0, DispatcherType.REQUEST, DispatcherType.ERROR);
	}

	@Bean
	FilterRegistrationBean<SecurityHeadersFilter> securityHeadersFilter(Site site) {
		return registration(new SecurityHeadersFilter(site), 1, DispatcherType.REQUEST, DispatcherType.ERROR);
	}

	@Bean
	FilterRegistrationBean<AddressFilter> addressFilter() {
		return registration(new AddressFilter(), 2, DispatcherType.REQUEST);
	}

	/** Weak, so that a compressed response can have the same tag. */
	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> etagFilter() {
		ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter() {

			@Override
			protected boolean shouldNotFilter(HttpServletRequest request) {
				return SecurityHeadersFilter.isForEditors(request);
			}

		};
		filter.setWriteWeakETag(true);
		return registration(filter, 4, DispatcherType.REQUEST);
	}

	/** After the response cache, whose responses need no number. */
	@Bean
	FilterRegistrationBean<RequestNumberFilter> requestNumberFilter() {
		return registration(new RequestNumberFilter(), 5, DispatcherType.REQUEST);
	}

	/**
	 * Like Spring Boot's, with faster property paths and variables, and without the
	 * indentation of templates.
	 */
	@Bean
	SpringTemplateEngine templateEngine(ObjectProvider<ITemplateResolver> resolvers, Site site) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setDialect(new PropertyPathDialect());
		engine.setEngineContextFactory(new ModelContexts());
		if (!site.prefix().isEmpty()) {
			engine.addDialect(new PathPrefixDialect(site.prefix()));
		}
		resolvers.orderedStream().map(UnindentedTemplates::new).forEach(engine::addTemplateResolver);
		return engine;
	}

	@Bean
	MappedInterceptor citeAsInterceptor() {
		return new MappedInterceptor(new String[] { "/compare/*", "/roles/*" }, new CiteAsInterceptor());
	}

	@Bean
	RequestNumberFilter.End requestNumberEnd() {
		return new RequestNumberFilter.End();
	}

	@Bean
	@Order
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrorReport(Messages messages, Assets assets,
			Site site) {
		return (factory) -> factory.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new PlainErrorReport(messages, site, assets)));
	}

	private static <F extends Filter> FilterRegistrationBean<F> registration(F filter, int position,
			DispatcherType first, DispatcherType... rest) {
		FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
		registration.setDispatcherTypes(first, rest);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + position);
		return registration;
	}

}
