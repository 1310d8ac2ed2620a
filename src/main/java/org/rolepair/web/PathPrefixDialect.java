package org.rolepair.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExecutionAttributeDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Adds the path of the site to all links and forms of a page. */
class PathPrefixDialect extends AbstractDialect implements IPostProcessorDialect, IExecutionAttributeDialect {

	private static final String NAME = "path prefix";

	private final String prefix;

	PathPrefixDialect(String prefix) {
		super(NAME);
		this.prefix = prefix;
	}

	@Override
	public Map<String, Object> getExecutionAttributes() {
		return Map.of(NAME, this.prefix);
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
			String prefix = String.valueOf(getContext().getConfiguration().getExecutionAttributes().get(NAME));
			T linked = tag;
			for (String name : LINKS) {
				String value = linked.getAttributeValue(name);
				if (value != null) {
					linked = getContext().getModelFactory()
						.setAttribute(linked, name, PathPrefixFilter.prefixed(prefix, value));
				}
			}
			return linked;
		}

	}

}
