package org.rolepair.browser;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlCheckerTests {

	@Test
	void findsNothingInAGoodPage() {
		assertThat(HtmlChecker.check(page("<p>Two roles</p><svg viewBox=\"0 0 1 1\"><title>Pay</title></svg>")))
			.isEmpty();
	}

	@Test
	void findsATagThatDoesNotExist() {
		assertThat(HtmlChecker.check(page("<p>one</p>\n<rolepair>two</rolepair>"))).first()
			.asString()
			.startsWith("error, line 2: ")
			.contains("“rolepair”");
	}

	@Test
	void findsATagThatIsNotClosed() {
		assertThat(HtmlChecker.check(page("<div><p>one</p>"))).isNotEmpty();
	}

	@Test
	void findsAStyleThatIsNone() {
		assertThat(HtmlChecker.check(page("<p style=\"colour: red\">one</p>"))).isNotEmpty();
	}

	@Test
	void findsWhatIsMerelyDoubtful() {
		assertThat(HtmlChecker.check(page("<section><p>A section without a heading</p></section>"))).singleElement()
			.asString()
			.startsWith("warning");
	}

	@Test
	void keepsNothingOfThePageBefore() {
		HtmlChecker.check(page("<p id=a></p><p id=a></p>"));
		assertThat(HtmlChecker.check(page("<p id=a></p>"))).isEmpty();
	}

	private static String page(String body) {
		return "<!doctype html><html lang=\"en-US\"><head><meta charset=\"utf-8\"><title>A page</title></head><body>"
				+ body + "</body></html>";
	}

}
