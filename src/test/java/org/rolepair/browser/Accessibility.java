package org.rolepair.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Page;

import org.springframework.core.io.ClassPathResource;

/**
 * What axe-core finds on a page that is open in the browser.
 */
public final class Accessibility {

	private static final String AXE = script();

	private static final String IS_THERE = "typeof axe === 'object'";

	/** The rules that look at colors and sizes, and not at the document alone. */
	private static final List<String> STYLE_RULES = List.of("color-contrast", "link-in-text-block", "target-size",
			"scrollable-region-focusable", "css-orientation-lock");

	private static final String RUN = """
			async (rules) => (await axe.run({
				resultTypes: ["violations"], ...(rules.length && { runOnly: rules })
			})).violations.flatMap((rule) =>
				rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.html} (${node.target})`))""";

	private Accessibility() {
	}

	/**
	 * Returns the violations, each as one readable line with the element that has it. The
	 * script is sent to a document once, since that takes longer than to run it.
	 */
	public static List<String> violations(Page page) {
		return violations(page, List.of());
	}

	/**
	 * Returns the violations of rules on colors and sizes, for a page that was checked
	 * whole and is shown in another way.
	 */
	public static List<String> styleViolations(Page page) {
		return violations(page, STYLE_RULES);
	}

	@SuppressWarnings("unchecked")
	private static List<String> violations(Page page, List<String> rules) {
		if (!Boolean.TRUE.equals(page.evaluate(IS_THERE))) {
			page.evaluate(AXE);
		}
		return (List<String>) page.evaluate(RUN, rules);
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
