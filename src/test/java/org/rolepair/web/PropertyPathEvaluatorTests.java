package org.rolepair.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates render the same with the evaluator as with SpEL.
 */
class PropertyPathEvaluatorTests {

	private static final List<String> BOTH_WAYS = List.of("<p th:text=\"${%s}\">", "<p th:if=\"${%s}\">shown</p>",
			"<p th:each=\"one : ${%s}\" th:text=\"${one}\">", "<p th:attr=\"data-it=${%s}\" th:utext=\"${%s}\">",
			"<p th:text=\"${{%s}}\">", "<a th:href=\"@{/to(x=${%s})}\">",
			"<p th:object=\"${page}\" th:text=\"*{%s}\">");

	private static final Logger logger = (Logger) LoggerFactory.getLogger(TemplateEngine.class);

	private final TemplateEngine springs = engine(new SpringStandardDialect());

	private final TemplateEngine ours = engine(new PropertyPathDialect());

	/** Expressions that are wrong on purpose are no news. */
	@BeforeAll
	static void beSilent() {
		logger.setLevel(Level.OFF);
	}

	@AfterAll
	static void speakAgain() {
		logger.setLevel(null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "page", "page.title", "page.title()", "page.title.length()", "page.tags",
			"page.tags.size()", "page.tags.empty", "page.tags.isEmpty()", "page.next", "page.next.present",
			"page.next.get().title", "page.last.present", "page.shown", "page.isShown()", "page.count", "page.nothing",
			"page.names", "page.names.first", "page.names.get('first')", "page.bean.name", "page.bean.getName()",
			"page.bean.on", "page.bean.URL", "page.bean.hidden", "page.bean.loud", "page.hidden.it", "  page.title ",
			"page?.title", "word", "word.empty", "word.bytes.length", "number", "map.key", "map.size()", "true",
			"false", "null", "page.title + '!'", "page.tags[0]", "not page.shown" })
	void saysTheSame(String path) {
		BOTH_WAYS.forEach((form) -> assertThat(said(this.ours, form, path)).as(form + " " + path)
			.isEqualTo(said(this.springs, form, path)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "none", "none.title", "page.none", "page.none()", "page.nothing.title", "page.last.get()",
			"page.title.none", "page.bean.set", "page.bean.failing", "page.getClass()", "page.class", "word.getClass()",
			"page.bean.noise()", "map.none.title", "param.x", "page.", "page..title", "page.1", "page.array.length",
			"param", "trueish", "page.tags.class", "page.tags.getClass()" })
	void failsAtTheSame(String path) {
		BOTH_WAYS.forEach((form) -> assertThat(said(this.ours, form, path)).as(form + " " + path)
			.isEqualTo(said(this.springs, form, path)));
	}

	private static String said(TemplateEngine engine, String form, String path) {
		Context context = new Context();
		context.setVariables(Map.of("page", PAGE, "word", "a <word>", "number", 12.5, "map", Map.of("key", "value")));
		String template = form.replace("%s", path);
		try {
			return engine.process(template, context);
		}
		catch (RuntimeException ex) {
			return root(ex).getClass() + ": " + root(ex).getMessage();
		}
	}

	private static Throwable root(Throwable failure) {
		return (failure.getCause() != null) ? root(failure.getCause()) : failure;
	}

	private static TemplateEngine engine(SpringStandardDialect dialect) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setDialect(dialect);
		engine.setTemplateResolver(new StringTemplateResolver());
		return engine;
	}

	private static final ShownPage PAGE = new ShownPage(
			"Title & more", List.of("a", "b"), Optional.of(new ShownPage("Next", List.of(), Optional.empty(), false, 0,
					null, Map.of(), new ShownBean(), new int[0])),
			true, 3, null, Map.of("first", "of names"), new ShownBean(), new int[] { 1, 2 });

}
