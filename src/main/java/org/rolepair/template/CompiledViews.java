package org.rolepair.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Finds the views of public pages that can be compiled, ahead of Thymeleaf, which gets
 * all others. A page is compiled when it is first shown.
 */
final class CompiledViews implements ViewResolver, Ordered {

	/** How a public page begins: the layout of the editors is another. */
	private static final String PUBLIC_PAGE = "<html th:replace=\"~{layout :: page(~{::content})}\"";

	private static final Logger logger = LoggerFactory.getLogger(CompiledViews.class);

	private final Expressions expressions = new Expressions();

	private final Map<String, Optional<Node>> pages = new ConcurrentHashMap<>();

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 1;
	}

	@Override
	public @Nullable View resolveViewName(String name, Locale locale) {
		return this.pages.computeIfAbsent(name, this::compile)
			.map((page) -> new CompiledView(page, locale))
			.orElse(null);
	}

	private Optional<Node> compile(String name) {
		ClassPathResource resource = resource(name);
		if (name.indexOf(':') >= 0 || !resource.exists() || !text(resource).contains(PUBLIC_PAGE)) {
			return Optional.empty();
		}
		try {
			return Optional
				.of(new TemplateCompiler((template) -> TemplateParser.parse(text(resource(template))), this.expressions)
					.page(name));
		}
		catch (UnsupportedTemplateException ex) {
			logger.debug("{} is left to Thymeleaf: {}", name, ex.getMessage());
			return Optional.empty();
		}
	}

	private static ClassPathResource resource(String name) {
		return new ClassPathResource("templates/" + name + ".html");
	}

	private static String text(ClassPathResource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
