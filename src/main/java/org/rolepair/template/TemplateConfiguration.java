package org.rolepair.template;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

	@Bean
	CompiledViews compiledViews() {
		return new CompiledViews();
	}

	@Bean
	SpringTemplateEngine templateEngine(ObjectProvider<ITemplateResolver> resolvers) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setDialect(new PathDialect());
		resolvers.orderedStream().forEach(engine::addTemplateResolver);
		return engine;
	}

}
