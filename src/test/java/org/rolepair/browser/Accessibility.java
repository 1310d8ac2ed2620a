package org.rolepair.browser;

import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/**
 * What axe-core finds on a page that is open in the browser.
 */
public final class Accessibility {

	private Accessibility() {
	}

	/**
	 * Returns the violations, each as one readable line with the element that has it. The
	 * mode that looks into no frames is much faster, and no page has any.
	 */
	public static List<String> violations(Page page) {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return new AxeBuilder(page).setLegacyMode(true)
			.options(options)
			.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes().stream().map((node) -> line(rule, node)))
			.toList();
	}

	private static String line(Rule rule, CheckedNode node) {
		return "%s: %s: %s (%s)".formatted(rule.getId(), rule.getHelp(), node.getHtml(), node.getTarget());
	}

}
