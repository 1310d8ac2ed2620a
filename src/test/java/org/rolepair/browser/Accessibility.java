package org.rolepair.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;

import org.springframework.core.io.ClassPathResource;

/**
 * What axe-core finds on a page that is open in the browser.
 */
public final class Accessibility {

	private static final String AXE = script();

	private static final String IS_THERE = "typeof axe === 'object'";

	private static final List<String> COLOR_RULES = List.of("color-contrast", "link-in-text-block");

	private static final List<String> SIZE_RULES = List.of("target-size", "scrollable-region-focusable",
			"css-orientation-lock");

	private static final String RUN = """
			async (options) => (await axe.run(options.context ?? document,
				{ resultTypes: ["violations"], ...options })).violations.flatMap((rule) =>
				rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.html} (${node.target})`))""";

	/** Goes down from an element as long as {@code enter} says so of it and its path. */
	private static final String WALK = """
			const signs = ["class", "type", "hidden", "disabled", "open", "href", "aria-current", "aria-invalid"];
			const own = (part) => part.localName + signs.filter((sign) => part.hasAttribute(sign))
				.map((sign) => sign === "class" || sign === "type" ? `[${sign}=${part.getAttribute(sign)}]` : `[${sign}]`)
				.join("");
			const walk = (part, above, enter) => {
				const path = `${above} ${own(part)}`;
				if (enter(part, path)) {
					[...part.children].forEach((child) => walk(child, path, enter));
				}
			};
			""";

	private static final String PATHS = "() => {" + WALK + """
				const found = new Set();
				walk(document.body, "", (part, path) => found.add(path));
				return [...found];
			}""";

	private static final String MARK = "(paths) => {" + WALK + """
				const unseen = new Set(paths);
				walk(document.body, "", (part, path) => !(unseen.has(path) && part.toggleAttribute("data-unseen")));
			}""";

	private Accessibility() {
	}

	/**
	 * Returns the violations, each as one readable line with the element that has it. The
	 * script is sent to a document once, since that takes longer than to run it.
	 */
	public static List<String> violations(Page page) {
		return violations(page, Map.of());
	}

	/**
	 * Returns the violations of all rules but those on colors, which take most of the
	 * time.
	 */
	public static List<String> violationsButColors(Page page) {
		return violations(page, Map.of("rules",
				COLOR_RULES.stream().collect(Collectors.toMap((rule) -> rule, (rule) -> Map.of("enabled", false)))));
	}

	/**
	 * Returns the violations of rules on colors by the marked elements and what is in
	 * them.
	 */
	public static List<String> colorViolations(Page page) {
		return violations(page, Map.of("context", "[data-unseen]", "runOnly", COLOR_RULES));
	}

	/**
	 * Returns the violations of rules on sizes, for a page that was checked whole and is
	 * shown in another one.
	 */
	public static List<String> sizeViolations(Page page) {
		return violations(page, Map.of("runOnly", SIZE_RULES));
	}

	/**
	 * Marks elements whose path, with all that style sheets can select them by, is not
	 * among those that were seen, and adds it. Elements of one path have the same colors.
	 * @return whether there are any
	 */
	@SuppressWarnings("unchecked")
	public static boolean markUnseen(Page page, Set<String> seen) {
		List<String> unseen = ((List<String>) page.evaluate(PATHS)).stream().filter(seen::add).toList();
		page.evaluate(MARK, unseen);
		return !unseen.isEmpty();
	}

	@SuppressWarnings("unchecked")
	private static List<String> violations(Page page, Map<String, ?> options) {
		if (!Boolean.TRUE.equals(page.evaluate(IS_THERE))) {
			page.evaluate(AXE);
		}
		return (List<String>) page.evaluate(RUN, options);
	}

	private static String script() {
		try {
			return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
