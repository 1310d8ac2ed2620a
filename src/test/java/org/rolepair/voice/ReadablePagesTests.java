package org.rolepair.voice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Checks that the prose of pages can be read with ten years of school.
 */
@EditorsTest
class ReadablePagesTests {

	private static final double MOST_YEARS = 10;

	private static final int MOST_WORDS = 25;

	@Autowired
	private Editor reader;

	@Autowired
	private Editor administrator;

	@Autowired
	private Editor publisher;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/compare/registered-nurse-vs-electrician",
			"/compare/patient-service-specialist-vs-patient-coordinator", "/compare/lawyer-vs-paralegal-vs-pharmacist",
			"/compare/lawyer", "/roles/registered-nurse", "/roles/registered-nurse/to/electrician",
			"/roles/registered-nurse/history", "/roles/registered-nurse/report?section=pay", "/categories",
			"/categories/legal", "/search?q=nurse", "/sources", "/sources/onet-29-3", "/data", "/login",
			"/no-such-page" })
	void pagesForReaders(String path) {
		assertReadable(path, this.reader);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin", "/admin/roles/new", "/admin/people", "/admin/people/new", "/admin/log",
			"/admin/imports", "/admin/archive", "/admin/status", "/admin/sources/new", "/admin/skills/new",
			"/admin/account", "/admin/incomplete", "/admin/reports" })
	void pagesForEditors(String path) {
		assertReadable(path, this.administrator);
	}

	@Test
	void proseIsFound() {
		assertThat(prose(this.reader.get("/").document())).isNotEmpty();
		assertThat(prose(this.administrator.get("/admin/people/new").document())).isNotEmpty();
	}

	@Test
	void formsOfARole() {
		EditedRole role = EditedRole.draft(this.publisher, "Page reader");
		for (String screen : List.of("basics", "pay", "people", "skills", "ai-exposure", "publish", "discard",
				"preview")) {
			assertReadable(role.at(screen), this.administrator);
		}
	}

	private void assertReadable(String path, Editor visitor) {
		if (VoiceTests.UNWRITTEN.contains("page " + path)) {
			assertThatExceptionOfType(AssertionError.class).as("to be removed from the list: " + path)
				.isThrownBy(() -> assertProseReadable(path, visitor));
		}
		else {
			assertProseReadable(path, visitor);
		}
	}

	private void assertProseReadable(String path, Editor visitor) {
		KnownNames names = KnownNames.of(this.reader);
		List<String> sentences = prose(visitor.get(path).document()).map(names::withoutNames)
			.filter((text) -> Passage.words(text).count() > 3)
			.flatMap((text) -> new Passage(path, text).sentences().stream())
			.distinct()
			.toList();
		assertThat(sentences.stream().filter((sentence) -> Passage.words(sentence).count() > MOST_WORDS)).as(path)
			.isEmpty();
		assertThat(sentences.isEmpty() ? 0 : Readability.grade(sentences))
			.as(path + "\n" + String.join("\n", sentences))
			.isLessThanOrEqualTo(MOST_YEARS);
	}

	/**
	 * Returns hints, and texts of whole sentences in the outermost element around them.
	 */
	private static Stream<String> prose(Document page) {
		Set<Element> whole = page.select("main p, main li, main dd, main small, main legend, main .hint")
			.stream()
			.filter((element) -> element.hasClass("hint") || element.text().matches("(?s).*[.!?]"))
			.collect(Collectors.toSet());
		return whole.stream()
			.filter((element) -> element.parents().stream().noneMatch(whole::contains))
			.map(Element::text);
	}

}
