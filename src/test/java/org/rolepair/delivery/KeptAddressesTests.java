package org.rolepair.delivery;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.EditorsTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
class KeptAddressesTests {

	private final KeptAddresses addresses = new KeptAddresses();

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping handlers;

	/** A parameter that a handler begins to read has to be told apart. */
	@ParameterizedTest
	@CsvSource({ "/roles/{name}, as-of place", "/compare/{names}, as-of place rows", "/search/suggestions, q", "/, ''",
			"/categories, ''", "/categories/{slug}, ''", "/sources, ''", "/sources/{slug}, ''",
			"/roles/{from}/to/{to}, ''" })
	void tellsApartWhatHandlersRead(String pattern, String parameters) {
		Set<String> read = new TreeSet<>();
		AtomicInteger handled = new AtomicInteger();
		this.handlers.getHandlerMethods().forEach((info, handler) -> {
			if (info.getPatternValues().contains(pattern)) {
				handled.incrementAndGet();
				read.addAll(parameters(info, handler).map((name) -> name.replace("!", "")).toList());
			}
		});
		assertThat(handled).hasPositiveValue();
		assertThat(String.join(" ", read)).isEqualTo(parameters);
	}

	private static Stream<String> parameters(RequestMappingInfo info, HandlerMethod handler) {
		Stream<String> conditions = info.getParamsCondition()
			.getExpressions()
			.stream()
			.map((expression) -> expression.getName());
		Stream<String> arguments = Arrays.stream(handler.getMethod().getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(RequestParam.class))
			.map(KeptAddressesTests::name);
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
		assertThat(this.addresses.find(new MockHttpServletRequest("GET", path))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/categories", "/categories/management", "/sources", "/sources/onet-29-3",
			"/roles/a/to/b" })
	void tellsNoParametersApartWhereNoneIsRead(String path) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setQueryString("x=1&as-of=2");
		request.addParameter("x", "1");
		assertThat(this.addresses.find(request)).hasValue(path);
	}

	@Test
	void keepsWhatIsReadByItsParametersInOneOrder() {
		assertThat(this.addresses.find(request("rows=similarities&place=texas")))
			.isEqualTo(this.addresses.find(request("place=texas&junk=1&rows=similarities")))
			.isPresent();
		assertThat(this.addresses.find(request("place=texas&place=ohio"))).isEmpty();
		assertThat(this.addresses.find(request("as-of=2026-01-01"))).isEmpty();
		assertThat(this.addresses.find(request("place=a?rows=b")))
			.isNotEqualTo(this.addresses.find(request("place=a&rows=b")));
		MockHttpServletRequest post = request("place=texas");
		post.setMethod("POST");
		assertThat(this.addresses.find(post)).isEmpty();
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
