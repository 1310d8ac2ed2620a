package org.rolepair.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Small templates, compiled and by Thymeleaf.
 */
class TemplateCompilerTests {

	private static final Map<String, Object> MODEL = Map.of("page",
			new ShownPage("Title & \"more\" <it's>", List.of("a", "<b>", "c"), Optional.empty(), true, 3, null,
					Map.of(), new ShownBean(), new int[0]),
			"zero", 0, "no", "off", "empty", "", "nobody", List.of(), "markup", "<i>it</i>");

	private final TemplateEngine thymeleaf = thymeleaf();

	@ParameterizedTest
	@ValueSource(strings = { "<p th:text=\"${page.title}\">x</p>", "<p>[[${page.title}]] and [[${page.count}]]</p>",
			"<p th:text=\"${none}\">x</p>", "<p th:utext=\"${markup}\">x</p>",
			"<p title=\"a\" th:id=\"${markup}\">x</p>",
			"<p th:id=\"${empty}\" th:attr=\"title=${empty},lang=${none}\">x</p>",
			"<input th:value=\"${empty}\" disabled>", "<input th:value=\"${none}\" th:name=\"${none}\">",
			"<a th:href=\"${empty}\">x</a>",
			"<input type=\"radio\" th:checked=\"${page.shown}\" th:disabled=\"${no}\" required>",
			"<details th:open=\"${page.shown}\" class=\"a\">x</details>", "<details th:open=\"${no}\">x</details>",
			"<p th:attr=\"a=${page.shown ? 'x, y' : null},b=${page.count}\" class=\"z\">x</p>",
			"<svg><rect height=\"1\" th:attr=\"width=${page.count}\"/><br></svg>", "<p th:if=\"${zero}\">x</p>",
			"<p th:if=\"${no}\">x</p>", "<p th:if=\"${empty}\">x</p>", "<p th:unless=\"${none}\">x</p>",
			"<p th:if=\"${page}\" th:unless=\"${nobody.empty}\">x</p>",
			"<ul><li th:each=\"one : ${page.tags}\">[[${one}]]</li></ul>",
			"<ul>\n  <li th:each=\"one, at : ${page.tags}\" th:if=\"${!at.last}\" th:text=\"${at.count + one}\">x</li>\n</ul>",
			"<p>of <b th:each=\"one, at : ${page.tags}\" th:class=\"${at.first ? 'first' : null}\" th:text=\"${at.index}\"></b></p>",
			"<ul>\n<th:block th:each=\"one : ${nobody}\">x</th:block>\n</ul>",
			"<p th:with=\"a=${page.title},b=${a}\">[[${b}]]</p>",
			"<p th:text=\"${'no ' + page.count}\" th:class=\"${'is ' + none}\"></p>",
			"<p th:text=\"${page.title + ' of ' + page.count}\" th:id=\"${page.count + '-' + none}\"></p>",
			"<p th:text=\"${page.count + page.count + ' in all'}\" th:id=\"${page.count + page.count}\"></p>",
			"<p th:text=\"${page.shown ? 'one' : 'other'}\" th:class=\"${page.shown ? null : 'b'}\"></p>",
			"<p th:text=\"${page.shown ? page.title : null}\" th:class=\"${page.shown ? null : page.missing}\"></p>",
			"<p th:text=\"${page.shown ? 'a' : page.missing}\" th:class=\"${page.shown ? page.count : 'b'}\"></p>",
			"<p th:text=\"${page.shown ? page.count : 'a:b?c'}\" th:class=\"${page.shown ? 'a:b?c' : null}\"></p>",
			"<p th:text=\"${page.tags.empty ? null : 'it''s'}\" th:class=\"${page.count > 2 ? 'a' : 'b'}\"></p>",
			"<div><p th:text=\"${page.title}\"><b>not this</b></p> &amp; &#39; <!--/* nor this */--> that</div>",
			"<div th:fragment=\"it\" th:title=\"${page.title}\">x</div>",
			"<div><b th:replace=\"~{:: it('a', ${page.tags})}\">x</b><i th:fragment=\"it(word, all)\" th:each=\"one : ${all}\" th:text=\"${word + one}\">y</i></div>" })
	void saysTheSame(String template) {
		assertThat(compiled(template)).isEqualTo(this.thymeleaf.process(template, new Context(null, MODEL)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<form th:action=\"@{/save}\">", "<p th:text=\"#{key}\">x</p>",
			"<p th:text=\"${{page}}\">x</p>", "<p th:text=\"${page.title} + '!'\">x</p>",
			"<p th:text=\"*{title}\">x</p>", "<input th:field=\"*{title}\">",
			"<p class=\"a\" th:class=\"${page.title}\">x</p>", "<p th:classappend=\"${page.title}\">x</p>",
			"<p th:if=\"${page}\" th:replace=\"~{:: it}\">x</p>", "<p th:replace=\"~{:: missing}\">x</p>",
			"<div><p th:replace=\"~{:: it}\">x</p><p th:fragment=\"it(one)\">y</p></div>", "<!-- seen by readers -->",
			"<p>x", "x</p>" })
	void leavesTheRestToThymeleaf(String template) {
		assertThatExceptionOfType(UnsupportedTemplateException.class).isThrownBy(() -> compiled(template));
	}

	@Test
	void doesNotPassOverMistakes() {
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> compiled("<p th:text=\"${page.missing}\">x</p>"));
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> compiled("<p th:text=\"${none.missing}\">x</p>"));
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> compiled("<p th:text=\"${page.missing ? 'a' : 'b'}\">x</p>"));
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> compiled("<p th:text=\"${'a' + page.missing}\">x</p>"));
		assertThatIllegalStateException().isThrownBy(() -> compiled("<p th:each=\"one : ${page}\">x</p>"));
		assertThatIllegalStateException().isThrownBy(() -> compiled("<p th:replace=\"${page}\">x</p>"));
	}

	@Test
	void fragmentsMayLeadToOneAnother() {
		String template = "<div><b th:replace=\"~{:: turn(${page.tags})}\"></b><i th:fragment=\"turn(all)\" th:unless=\"${all == null or all.empty}\">[[${all.size()}]]<b th:replace=\"~{:: turn(${nobody})}\"></b></i></div>";
		assertThat(compiled(template)).startsWith("<div><i>3</i>");
	}

	@Test
	void findsFragmentsInOtherTemplates() {
		Map<String, String> templates = Map.of("page",
				"<p th:replace=\"~{parts/_one :: one(~{:: mine})}\"></p><b th:fragment=\"mine\">mine</b>", "parts/_one",
				"<div th:fragment=\"one(content)\"><i th:replace=\"${content}\"></i></div>");
		Node page = new TemplateCompiler((name) -> TemplateParser.parse(Objects.requireNonNull(templates.get(name))),
				new Expressions())
			.page("page");
		assertThat(PageBytesTests.text(new CompiledView(page, Locale.US).bytes(Map.of())))
			.isEqualTo("<div><b>mine</b></div><b>mine</b>");
	}

	private static String compiled(String template) {
		Node page = new TemplateCompiler((name) -> TemplateParser.parse(template), new Expressions()).page("it");
		return PageBytesTests.text(new CompiledView(page, Locale.US).bytes(MODEL));
	}

	private static TemplateEngine thymeleaf() {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		return engine;
	}

}
