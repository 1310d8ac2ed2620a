package org.rolepair.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.messageresolver.StandardMessageResolver;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

class IndentationDialectTests {

	@Test
	void indentationOfTheTemplateIsDropped() {
		assertThat(render("<p>\n    One\n  <b>two</b> three\n</p>\n", ""))
			.isEqualTo("<p>\nOne\n<b>two</b> three\n</p>\n");
	}

	@Test
	void whatIsFilledInStaysAsItIs() {
		assertThat(render("<textarea th:text=\"${typed}\">\n  Text\n</textarea>", "One\n    two"))
			.isEqualTo("<textarea>One\n    two</textarea>");
		assertThat(render("<p>\n  [[${typed}]]\n</p>", "One  \n  two")).isEqualTo("<p>\nOne  \n  two\n</p>");
	}

	private static String render(String template, String typed) {
		TemplateEngine engine = new TemplateEngine();
		engine.setDialect(new SpringStandardDialect());
		engine.addDialect(new IndentationDialect());
		engine.setMessageResolver(new StandardMessageResolver());
		engine.setTemplateResolver(new StringTemplateResolver());
		return engine.process(template, new Context(null, Map.of("typed", typed)));
	}

}
