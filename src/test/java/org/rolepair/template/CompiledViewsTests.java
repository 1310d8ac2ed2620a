package org.rolepair.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolepair.RolepairTest;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * Pages from compiled templates are those that Thymeleaf makes of the same templates,
 * byte by byte.
 */
@RolepairTest
class CompiledViewsTests {

	/** Public pages that Thymeleaf makes: those with forms that change something. */
	private static final Set<String> LEFT_TO_THYMELEAF = Set.of("account/sign-in", "comparison/which", "report/form");

	@Autowired
	private TemplateEngine thymeleaf;

	@Autowired
	private WebApplicationContext application;

	private final Set<String> templates = new TreeSet<>();

	private MockMvc pages;

	@BeforeEach
	void openPages() {
		this.pages = MockMvcBuilders.webAppContextSetup(this.application).build();
	}

	@Test
	void compilesAllPublicPagesButThoseWithFormsThatChangeSomething() throws IOException {
		CompiledViews views = new CompiledViews();
		Set<String> left = new TreeSet<>();
		for (String name : publicPages()) {
			if (views.resolveViewName(name, Locale.US) == null) {
				left.add(name);
			}
		}
		assertThat(left).isEqualTo(LEFT_TO_THYMELEAF);
	}

	@Test
	void leavesTheEditorsPagesAndWhatIsNoTemplateAlone() {
		CompiledViews views = new CompiledViews();
		assertThat(Stream.of("upkeep/home", "error/plain", "none", "redirect:/", "fragments/_figure"))
			.allSatisfy((name) -> assertThat(views.resolveViewName(name, Locale.US)).isNull());
	}

	@Test
	void writesTheSamePagesAsThymeleaf() throws Exception {
		List<String> slugs = Arrays.stream(body("/data/roles.csv").split("\r?\n"))
			.skip(1)
			.map((line) -> line.substring(0, line.indexOf(',')))
			.toList();
		for (int i = 0; i < slugs.size(); i++) {
			String one = slugs.get(i);
			String other = slugs.get((i * 7 + 3) % slugs.size());
			String third = slugs.get((i * 11 + 5) % slugs.size());
			isTheSame("/roles/" + one);
			isTheSame("/roles/%s/to/%s".formatted(one, other));
			isTheSame("/compare/%s-vs-%s".formatted(one, other));
			isTheSame("/compare/%s-vs-%s-vs-%s".formatted(one, other, third));
		}
		for (String path : List.of("/", "/categories", "/categories/management", "/search", "/search?q=nurse",
				"/search?q=zzzz", "/sources", "/data", "/compare/registered-nurse", "/compare/nurse-vs-none",
				"/compare?role=nurse&role=", "/compare/registered-nurse-vs-pharmacist?rows=differences",
				"/compare/registered-nurse-vs-pharmacist?as-of=2001-01-01", "/roles/none")) {
			isTheSame(path);
		}
		assertThat(this.templates).contains("browse/home", "browse/role", "browse/category", "browse/search",
				"comparison/comparison", "comparison/transition", "comparison/dead-end", "past/not-yet");
	}

	private void isTheSame(String path) throws Exception {
		MvcResult result = this.pages.perform(get(path)).andReturn();
		ModelAndView answer = result.getModelAndView();
		if (answer == null || answer.getViewName() == null || answer.getViewName().startsWith("redirect:")) {
			return;
		}
		assertThat(result.getResponse().getContentAsString()).as(path)
			.isEqualTo(this.thymeleaf.process(answer.getViewName(), new Context(Locale.US, model(answer))));
		this.templates.add(answer.getViewName());
	}

	private static Map<String, @Nullable Object> model(ModelAndView answer) {
		return answer.getModel();
	}

	private String body(String path) throws Exception {
		return this.pages.perform(get(path)).andReturn().getResponse().getContentAsString();
	}

	private static List<String> publicPages() throws IOException {
		Resource[] templates = new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html");
		return Stream.of(templates).filter(CompiledViewsTests::isPublicPage).map(CompiledViewsTests::name).toList();
	}

	private static boolean isPublicPage(Resource template) {
		try {
			return template.getContentAsString(StandardCharsets.UTF_8).contains("~{layout :: page(");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String name(Resource template) {
		try {
			String address = template.getURL().toString();
			return address.substring(address.indexOf("templates/") + "templates/".length(),
					address.length() - ".html".length());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
