package org.rolepair.voice;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that all words for people are plain American English in short sentences.
 */
class VoiceTests {

	private static final int MOST_WORDS = 25;

	/** Exact uses of banned words that are right, each with its reason. */
	private static final Map<String, String> ALLOWED = Map.of("load starter catalogue",
			"the description of a migration, which databases store");

	/**
	 * Templates and beginnings of keys that are not yet rewritten; the list only shrinks.
	 */
	static final List<String> UNWRITTEN = WrittenWords.text(Path.of("src/test/resources/voice/unwritten.txt"))
		.lines()
		.toList();

	@Test
	void messagesForReaders() {
		assertPlain(WrittenWords.messages("messages"));
	}

	@Test
	void messagesForEditors() {
		assertPlain(WrittenWords.messages("messages-editors"));
	}

	@Test
	void templates() {
		assertPlain(WrittenWords.templates());
	}

	@Test
	void guides() {
		assertPlain(WrittenWords.guides());
	}

	@Test
	void code() {
		assertPlain(WrittenWords.code());
	}

	/** Fails with the entries to remove from the list. */
	@Test
	void listedTextsAreStillUnwritten() {
		List<Passage> faulty = Stream.concat(WrittenWords.messages("messages"), WrittenWords.templates())
			.filter((passage) -> faults(passage).findAny().isPresent())
			.toList();
		assertThat(UNWRITTEN.stream()
			.filter((entry) -> !entry.startsWith("page ") && faulty.stream().noneMatch((text) -> isOf(entry, text))))
			.isEmpty();
	}

	@Test
	void bannedWordsAreFound() {
		assertThat(BannedWords.in("What stands here can’t be mended. It is no number, and none is told.")).hasSize(4);
		assertThat(BannedWords.in("The household understands the standard: there is no threshold.")).isEmpty();
	}

	@Test
	void choicesAreExpanded() {
		assertThat(WrittenWords.longest("{n, plural, =0 {None} other {# of {all, select, a {b} other {many}}}}: {x}"))
			.isEqualTo("9 of many: X");
	}

	private static void assertPlain(Stream<Passage> passages) {
		assertThat(passages.filter((passage) -> !isUnwritten(passage)).flatMap(VoiceTests::faults)).isEmpty();
	}

	private static boolean isUnwritten(Passage passage) {
		return UNWRITTEN.stream().anyMatch((entry) -> isOf(entry, passage));
	}

	private static boolean isOf(String entry, Passage passage) {
		return passage.place().equals(entry) || passage.place().startsWith(entry + ".");
	}

	private static Stream<String> faults(Passage passage) {
		if (ALLOWED.containsKey(passage.text())) {
			return Stream.empty();
		}
		Stream<String> faults = Stream.concat(BannedWords.in(passage.text()),
				passage.longSentences(MOST_WORDS).map((sentence) -> "over 25 words"));
		return faults.map((fault) -> passage.place() + ": " + fault + " in: " + passage.text());
	}

}
