package org.rolepair.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.messageresolver.StandardMessageResolver;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

class UnindentedTemplatesTests {

	@Test
	void indentationOfTheTemplateIsDropped() {
		assertThat(render("<a>\n    One\n  <b>two</b> three\n</a>\n", ""))
			.isEqualTo("<a>\nOne\n<b>two</b> three\n</a>\n");
	}

	@Test
	void aBlockBeginsAndEndsWithItsContent() {
		assertThat(
				render("<tr>\n  <td class=\"n\">\n    1\n    <small>one</small>\n  </td>\n  <td>2</td>\n</tr>\n", ""))
			.isEqualTo("<tr><td class=\"n\">1\n<small>one</small></td>\n<td>2</td></tr>\n");
		assertThat(render("<p>\n  One\n  <picture>\n    two\n  </picture>\n</p>", ""))
			.isEqualTo("<p>One\n<picture>\ntwo\n</picture></p>");
	}

	@Test
	void whatIsFilledInStaysAsItIs() {
		assertThat(render("<textarea th:text=\"${typed}\">\n  Text\n</textarea>", "One\n    two"))
			.isEqualTo("<textarea>One\n    two</textarea>");
		assertThat(render("<p>\n  [[${typed}]]\n</p>", "One  \n  two\n")).isEqualTo("<p>One  \n  two\n</p>");
	}

	private static String render(String template, String typed) {
		TemplateEngine engine = new TemplateEngine();
		engine.setDialect(new SpringStandardDialect());
		engine.setMessageResolver(new StandardMessageResolver());
		engine.setTemplateResolver(new UnindentedTemplates(new StringTemplateResolver()));
		return engine.process(template, new Context(null, Map.of("typed", typed)));
	}

}
