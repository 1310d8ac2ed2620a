package org.rolepair.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
			async (options) => (await axe.run({ resultTypes: ["violations"], ...options })).violations.flatMap((rule) =>
				rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.html} (${node.target})`))""";

	private static final String STYLED_ELEMENTS = """
			() => {
				const signs = ["class", "type", "hidden", "disabled", "open", "href", "aria-current", "aria-invalid"];
				const own = (part) => part.localName + signs.filter((sign) => part.hasAttribute(sign))
					.map((sign) => sign === "class" || sign === "type" ? `[${sign}=${part.getAttribute(sign)}]` : `[${sign}]`)
					.join("");
				const found = new Set();
				const walk = (part, above) => {
					const way = `${above} ${own(part)}`;
					found.add(way);
					[...part.children].forEach((child) => walk(child, way));
				};
				walk(document.body, "");
				return [...found];
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
	 * time, for a page that has the colors of one that was checked whole.
	 */
	public static List<String> violationsButColors(Page page) {
		return violations(page, Map.of("rules",
				COLOR_RULES.stream().collect(Collectors.toMap((rule) -> rule, (rule) -> Map.of("enabled", false)))));
	}

	/**
	 * Returns the violations of rules on colors, for a page that was checked whole and is
	 * shown in other ones.
	 */
	public static List<String> colorViolations(Page page) {
		return violations(page, Map.of("runOnly", COLOR_RULES));
	}

	/**
	 * Returns the violations of rules on sizes, for a page that was checked whole and is
	 * shown in another one.
	 */
	public static List<String> sizeViolations(Page page) {
		return violations(page, Map.of("runOnly", SIZE_RULES));
	}

	/**
	 * Returns the paths of elements in the document, with all that style sheets can
	 * select them by. Pages with the same paths have the same colors.
	 */
	@SuppressWarnings("unchecked")
	public static List<String> styledElements(Page page) {
		return (List<String>) page.evaluate(STYLED_ELEMENTS);
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
