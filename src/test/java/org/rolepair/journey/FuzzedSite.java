package org.rolepair.journey;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rolepair.web.FailingController;

import org.springframework.core.MethodParameter;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The addresses of the site as its handlers have them, the forms and links found there so
 * far, and the fields that handlers read. Forms that change something are kept only where
 * they change what belongs to the test, or add to it.
 */
final class FuzzedSite {

	private static final int KEPT = 40;

	/** Known addresses by the pattern that serves them. */
	private final Map<PathPattern, List<String>> addresses = new TreeMap<>();

	private final Map<PathPattern, Deque<FuzzedForm>> forms = new TreeMap<>();

	/** The fields that handlers of forms name, by their patterns. */
	private final Map<PathPattern, Set<String>> fields = new TreeMap<>();

	private final Set<String> parameters = new TreeSet<>();

	private final Set<String> own = new TreeSet<>();

	FuzzedSite(RequestMappingHandlerMapping handlers) {
		handlers.getHandlerMethods().forEach((mapping, handler) -> {
			if (handler.getBeanType() != FailingController.class) {
				Set<String> names = names(handler);
				this.parameters.addAll(names);
				mapping.getPathPatternsCondition().getPatterns().forEach((pattern) -> {
					this.addresses.putIfAbsent(pattern, new ArrayList<>());
					if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
						this.fields.put(pattern, names);
					}
				});
			}
		});
		this.fields.keySet()
			.stream()
			.map(PathPattern::getPatternString)
			.filter((path) -> !path.contains("{"))
			.forEach(this::invent);
	}

	private static Set<String> names(HandlerMethod handler) {
		Set<String> names = new TreeSet<>();
		for (MethodParameter parameter : handler.getMethodParameters()) {
			RecordComponent[] components = parameter.getParameterType().getRecordComponents();
			if (components != null) {
				Arrays.stream(components).map(RecordComponent::getName).forEach(names::add);
			}
			else {
				names.add(Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
					.map(RequestParam::name)
					.filter((name) -> !name.isEmpty())
					.orElseGet(() -> parameter.getParameter().getName()));
			}
		}
		return names;
	}

	/**
	 * Lets forms at an address and below be sent.
	 * @return the addresses of all handlers there
	 */
	List<String> own(String path) {
		this.own.add(path);
		List<String> below = new ArrayList<>();
		for (PathPattern pattern : this.addresses.keySet()) {
			String text = pattern.getPatternString();
			String start = text.replaceFirst("(^[^{]*[{][^/]*).*", "$1");
			String rest = text.substring(start.length());
			if (PathPatternParser.defaultInstance.parse(start).matches(PathContainer.parsePath(path))) {
				for (String choice : rest.replaceAll(".*\\{name:|}.*", "").split("\\|")) {
					below.add(path + rest.replaceAll("\\{name:[^}]*}", choice).replaceAll("\\{[^}]*}", "1"));
				}
			}
		}
		below.forEach(this::found);
		below.forEach(this::invent);
		return below;
	}

	/** Makes up a form of what its handler reads, which a page may show only rarely. */
	private void invent(String address) {
		pattern(address).map(this.fields::get)
			.ifPresent((names) -> keep(
					new FuzzedForm(address, true, false, names.stream().map((name) -> Map.entry(name, "1")).toList())));
	}

	/** Takes over the links and forms of a page. */
	void learn(String path, String html) {
		Document page = Jsoup.parse(html);
		page.select("a[href^=/]").eachAttr("href").forEach((link) -> found(link.replaceFirst("#.*", "")));
		page.select("form").forEach((form) -> keep(FuzzedForm.of(form, path)));
	}

	private void keep(FuzzedForm form) {
		pattern(form.action()).filter((pattern) -> isHarmless(form, pattern)).ifPresent((pattern) -> {
			Deque<FuzzedForm> kept = this.forms.computeIfAbsent(pattern, (any) -> new ArrayDeque<>());
			kept.addLast(form);
			if (kept.size() > KEPT) {
				kept.removeFirst();
			}
		});
	}

	private boolean isHarmless(FuzzedForm form, PathPattern pattern) {
		return !form.post() || !pattern.getPatternString().contains("{")
				|| this.own.stream().anyMatch(form.action()::startsWith);
	}

	/** An address that is there, or is like those that are. */
	String address(FuzzedText text) {
		PathPattern pattern = text.anyOf(List.copyOf(this.addresses.keySet()));
		List<String> known = this.addresses.get(pattern);
		return (known.isEmpty() || text.oneIn(10))
				? pattern.getPatternString().replaceAll("\\{[^}]*}", "fuzzed-" + text.below(10)) : text.anyOf(known);
	}

	FuzzedRequest mistakenAddress(FuzzedText text) {
		String page = address(text);
		int segment = page.lastIndexOf('/', text.below(page.length()));
		String path = switch (text.below(5)) {
			case 0 -> page.substring(0, Math.max(segment, 0) + 1) + FuzzedForm.encoded(text.nonsense());
			case 1 -> text.instead(page);
			case 2 -> page + text.anyOf(List.of("/", "/x", ".json", ".csv", "//", ";a=b", "/..", "%2f", "-vs-lawyer"));
			default -> page;
		};
		for (int more = text.below(4); more > 0; more--) {
			path += (path.contains("?") ? "&" : "?") + text.anyOf(List.copyOf(this.parameters)) + "="
					+ FuzzedForm.encoded(text.nonsense());
		}
		return FuzzedRequest.get(path);
	}

	FuzzedForm form(FuzzedText text) {
		return text.anyOf(List.copyOf(this.forms.get(text.anyOf(List.copyOf(this.forms.keySet())))));
	}

	private void found(String link) {
		pattern(link).map(this.addresses::get).ifPresent((known) -> {
			if (known.size() < KEPT && !known.contains(link)) {
				known.add(link);
			}
		});
	}

	/** The most specific pattern of an address, with or without a query. */
	private Optional<PathPattern> pattern(String link) {
		PathContainer path = PathContainer.parsePath(link.replaceFirst("\\?.*", ""));
		return this.addresses.keySet().stream().filter((pattern) -> pattern.matches(path)).findFirst();
	}

}
