package org.rolepair.web;

import java.util.HashMap;
import java.util.Map;

import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IEngineContextFactory;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.StandardEngineContextFactory;
import org.thymeleaf.engine.TemplateData;

/**
 * Keeps the variables of readers' pages in memory. Thymeleaf keeps those of web pages as
 * attributes of the request, which takes 5% of the time of a comparison page. Editors'
 * pages need such attributes, among them their token.
 */
class ModelContexts implements IEngineContextFactory {

	private static final String TOKEN = "_csrf";

	private final IEngineContextFactory web = new StandardEngineContextFactory();

	@Override
	public IEngineContext createEngineContext(IEngineConfiguration configuration, TemplateData template,
			Map<String, Object> attributes, IContext context) {
		if (context instanceof IWebContext page && page.getExchange().containsAttribute(TOKEN)) {
			return this.web.createEngineContext(configuration, template, attributes, context);
		}
		Map<String, Object> variables = new HashMap<>();
		context.getVariableNames().forEach((name) -> variables.put(name, context.getVariable(name)));
		return new EngineContext(configuration, template, attributes, context.getLocale(), variables);
	}

}
