package org.rolepair.delivery;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.EditorsTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
class CacheKeysTests {

	private final CacheKeys keys = new CacheKeys();

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping handlers;

	@Autowired
	private RequestMappingHandlerAdapter adapter;

	/** A parameter that a handler reads must be part of the key. */
	@ParameterizedTest
	@CsvSource({ "/roles/{name}, as-of place, /roles/pharmacist",
			"/compare/{names}, as-of matters place rows, /compare/pharmacist-vs-registered-nurse",
			"/search/suggestions, q,", "/, '', /", "/categories, role, /categories",
			"/categories/{slug}, page role, /categories/management",
			"/embed/compare/{names}, parts place, /embed/compare/pharmacist-vs-registered-nurse",
			"/embed/roles/{name}, parts place, /embed/roles/pharmacist",
			"/compare/{names}/share.png, '', /compare/pharmacist-vs-registered-nurse/share.png",
			"/sources, '', /sources", "/sources/{slug}, page, /sources/onet-29-3",
			"/roles/{from}/to/{to}, '', /roles/pharmacist/to/registered-nurse" })
	void tellsApartWhatHandlersRead(String pattern, String parameters, @Nullable String path) throws Exception {
		Set<String> read = new TreeSet<>();
		AtomicInteger handled = new AtomicInteger();
		this.handlers.getHandlerMethods().forEach((info, handler) -> {
			if (info.getPatternValues().contains(pattern)) {
				handled.incrementAndGet();
				read.addAll(parameters(info, handler).map((name) -> name.replace("!", "")).toList());
			}
		});
		assertThat(handled).hasPositiveValue();
		if (path != null) {
			read.addAll(readFromRequest(path));
		}
		assertThat(String.join(" ", read)).isEqualTo(parameters);
	}

	/** Returns what the handler of a page reads from the request itself. */
	private Set<String> readFromRequest(String path) throws Exception {
		Set<String> read = new TreeSet<>();
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path) {

			@Override
			public @Nullable String getParameter(String name) {
				read.add(name);
				return super.getParameter(name);
			}

		};
		request.addHeader("Accept", "text/html");
		ServletRequestPathUtils.parseAndCache(request);
		Object handler = Objects.requireNonNull(this.handlers.getHandler(request)).getHandler();
		this.adapter.handle(request, new MockHttpServletResponse(), handler);
		return read;
	}

	private static Stream<String> parameters(RequestMappingInfo info, HandlerMethod handler) {
		Stream<String> conditions = info.getParamsCondition()
			.getExpressions()
			.stream()
			.map((expression) -> expression.getName());
		Stream<String> arguments = Arrays.stream(handler.getMethod().getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(RequestParam.class))
			.map(CacheKeysTests::name);
		return Stream.concat(conditions, arguments);
	}

	private static String name(Parameter parameter) {
		RequestParam annotation = parameter.getAnnotation(RequestParam.class);
		return Stream.of(annotation.value(), annotation.name(), parameter.getName())
			.filter((name) -> !name.isEmpty())
			.findFirst()
			.orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles", "/roles/registered-nurse.json", "/roles/registered-nurse/places", "/roles/a/to/",
			"/roles//to/b", "/roles/a/to/b/c", "/roles/a/to/b.json", "/roles/a/b/to/c", "/categories/", "/compare",
			"/compare/a-vs-b.csv", "/admin", "/admin/roles/x", "/search" })
	void leavesOtherAddressesAlone(String path) {
		assertThat(this.keys.find(new MockHttpServletRequest("GET", path))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/categories", "/categories/management", "/sources", "/sources/onet-29-3",
			"/roles/a/to/b" })
	void tellsNoParametersApartWhereNoneIsRead(String path) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setQueryString("x=1&as-of=2");
		request.addParameter("x", "1");
		assertThat(this.keys.find(request)).hasValue(path);
	}

	@Test
	void keepsWhatIsReadByItsParametersInOneOrder() {
		assertThat(this.keys.find(request("rows=similarities&place=texas")))
			.isEqualTo(this.keys.find(request("place=texas&junk=1&rows=similarities")))
			.isPresent();
		assertThat(this.keys.find(request("place=texas&place=ohio"))).isEmpty();
		assertThat(this.keys.find(request("as-of=2026-01-01"))).isEmpty();
		assertThat(this.keys.find(request("place=a?rows=b"))).isNotEqualTo(this.keys.find(request("place=a&rows=b")));
		MockHttpServletRequest post = request("place=texas");
		post.setMethod("POST");
		assertThat(this.keys.find(post)).isEmpty();
	}

	private static MockHttpServletRequest request(String query) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/compare/a-vs-b");
		request.setQueryString(query);
		for (String pair : query.split("&")) {
			String[] parts = pair.split("=", 2);
			request.addParameter(parts[0], parts[1]);
		}
		return request;
	}

}
