package org.rolepair.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.DynamicTest;
import org.rolepair.browser.Accessibility;
import org.rolepair.browser.HtmlChecker;
import org.rolepair.browser.PageLog;
import org.rolepair.browser.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every page must hold, checked on one load of it: valid, accessible in light on a
 * desk and in dark on a phone, no wider than any screen or a sheet of paper, and whole
 * when it is enlarged and its text has more space.
 */
final class PageChecks {

	private static final List<Integer> OTHER_WIDTHS = List.of(768, 3840);

	/** As wide as a desk enlarged to 400%. */
	private static final int ENLARGED = 320;

	private static final int DESK = 1280;

	private static final int PHONE = 360;

	private static final int SHEET = 794;

	private static final int HEIGHT = 900;

	/** Shows what is folded, but for drawers, which cover what follows. */
	private static final String UNFOLDED = """
			() => document.querySelectorAll("details:not(.tool)").forEach((fold) => fold.open = true)""";

	/** Numbers in tables that take two lines, or more room than their cell has. */
	private static final String BROKEN_NUMBERS = """
			() => [...document.querySelectorAll(".figures td > span:not(.who)")].filter((part) => {
				const cell = part.parentElement.getBoundingClientRect();
				const lines = [...part.getClientRects()];
				return /^[$+−]?[\\d,.]+%?$/.test(part.innerText)
					&& (lines.length > 1 || lines.some((line) => line.left < cell.left - 1 || line.right > cell.right + 1));
			}).map((part) => part.innerText)""";

	/** The spacing of text that readers must be able to set, by WCAG 1.4.12. */
	private static final String SPACED = """
			() => {
				const style = new CSSStyleSheet();
				style.replaceSync(`p { margin-block-end: 2em !important }
					* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }`);
				document.adoptedStyleSheets = [style];
			}""";

	/** What is cut off without an ellipsis. */
	private static final String CUT_OFF = """
			() => [...document.querySelectorAll("body *")].filter((part) => {
				const style = getComputedStyle(part);
				return ["hidden", "clip"].includes(style.overflowX) && style.clipPath === "none" && part.innerText?.trim()
					&& style.textOverflow !== "ellipsis" && style.webkitLineClamp === "none"
					&& (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1);
			}).map((part) => part.outerHTML.slice(0, 120))""";

	/** Links that have one name and lead to several places. */
	private static final String AMBIGUOUS_LINKS = """
			() => {
				const targets = new Map();
				for (const link of document.querySelectorAll("a[href]")) {
					const copy = link.cloneNode(true);
					copy.querySelectorAll("[aria-hidden=true]").forEach((part) => part.remove());
					const name = (link.ariaLabel ?? copy.textContent).trim().replace(/\\s+/g, " ");
					targets.set(name, (targets.get(name) ?? new Set()).add(link.getAttribute("href")));
				}
				return [...targets].filter(([name, places]) => !name || places.size > 1)
					.map(([name, places]) => `“${name}” leads to ${[...places].join(" and ")}`);
			}""";

	/** What was seen so far; a style sheet makes the same of the same elements. */
	private static final Set<String> STYLED = new HashSet<>();

	private PageChecks() {
	}

	/**
	 * Checks public pages one after the other in one tab, which is quicker than a new tab
	 * for each.
	 * @param paths where they are
	 */
	static Stream<DynamicTest> each(Stream<String> paths, Page page, PageLog log) {
		return paths.map((path) -> DynamicTest.dynamicTest(path, () -> {
			String html = page.navigate(path).text();
			Pictures.take(page, path);
			assertThat(findings(page, html)).isEmpty();
			assertThat((List<?>) page.evaluate(AMBIGUOUS_LINKS)).isEmpty();
			assertThat(log.foreignRequests()).isEmpty();
		}));
	}

	/**
	 * Checks the page that is open. Its colors are looked at where it has an element in a
	 * place in which no page before had one.
	 * @param html the document as it was sent
	 * @return what is wrong
	 */
	static List<String> findings(Page page, String html) {
		List<String> findings = new ArrayList<>(HtmlChecker.check(html));
		show(page, DESK, Media.SCREEN, ColorScheme.LIGHT);
		page.evaluate(UNFOLDED);
		Accessibility.violationsButColors(page).forEach((violation) -> findings.add("on a desk: " + violation));
		boolean colored = Accessibility.markUnseen(page, STYLED);
		if (colored) {
			Accessibility.colorViolations(page).forEach((violation) -> findings.add("in light: " + violation));
		}
		overflow(page, DESK, findings);
		page.setViewportSize(ENLARGED, HEIGHT);
		overflow(page, ENLARGED, findings);
		((List<?>) page.evaluate(BROKEN_NUMBERS)).forEach((number) -> findings.add("a number without room: " + number));
		page.evaluate(SPACED);
		overflow(page, ENLARGED, findings);
		((List<?>) page.evaluate(CUT_OFF)).forEach((part) -> findings.add("cut off with more space: " + part));
		page.evaluate("document.adoptedStyleSheets = []");
		OTHER_WIDTHS.forEach((width) -> {
			page.setViewportSize(width, HEIGHT);
			overflow(page, width, findings);
		});
		show(page, PHONE, Media.SCREEN, ColorScheme.DARK);
		Accessibility.sizeViolations(page).forEach((violation) -> findings.add("on a phone: " + violation));
		if (colored) {
			Accessibility.colorViolations(page).forEach((violation) -> findings.add("in dark: " + violation));
		}
		overflow(page, PHONE, findings);
		show(page, SHEET, Media.PRINT, ColorScheme.LIGHT);
		overflow(page, SHEET, findings);
		show(page, DESK, Media.SCREEN, ColorScheme.LIGHT);
		return findings;
	}

	private static void show(Page page, int width, Media media, ColorScheme scheme) {
		page.setViewportSize(width, HEIGHT);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media).setColorScheme(scheme));
	}

	private static void overflow(Page page, int width, List<String> findings) {
		Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		if (((Number) beyond).intValue() > 0) {
			findings.add(beyond + " pixels beyond a width of " + width + ": " + page.evaluate("""
					() => [...document.querySelectorAll("body *")]
						.filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
						.slice(0, 3).map((part) => part.outerHTML.slice(0, 120)).join(" | ")"""));
		}
	}

}
