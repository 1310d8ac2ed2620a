package org.rolepair.web;

import java.util.List;
import java.util.Set;

import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Adds the context path to all links and forms of a page. */
class ContextPathDialect extends AbstractDialect implements IPostProcessorDialect {

	ContextPathDialect() {
		super("context path");
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return 1_000;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return Set.of(new PostProcessor(TemplateMode.HTML, LinkHandler.class, 1_000));
	}

	/** Created by Thymeleaf for each page. */
	public static final class LinkHandler extends AbstractTemplateHandler {

		private static final List<String> LINKS = List.of("href", "src", "action", "formaction", "data-suggestions");

		@Override
		public void handleOpenElement(IOpenElementTag tag) {
			super.handleOpenElement(prefixed(tag));
		}

		@Override
		public void handleStandaloneElement(IStandaloneElementTag tag) {
			super.handleStandaloneElement(prefixed(tag));
		}

		private <T extends IProcessableElementTag> T prefixed(T tag) {
			String contextPath = String
				.valueOf(((IWebContext) getContext()).getExchange().getAttributeValue(ContextPathFilter.ATTRIBUTE));
			T linked = tag;
			for (String name : LINKS) {
				String value = linked.getAttributeValue(name);
				if (value != null) {
					linked = getContext().getModelFactory()
						.setAttribute(linked, name, ContextPathFilter.prefix(contextPath, value));
				}
			}
			return linked;
		}

	}

}
