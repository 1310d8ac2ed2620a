package org.rolepair.voice;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that people read, and where it is written.
 *
 * @param place such as "messages summary.time" or "README.md"
 * @param text in prose, without markup
 */
record Passage(String place, String text) {

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][”\"’)]{0,2})\\s+(?=[\\p{Lu}\\d“\"(])");

	private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\d]\\S*");

	/** Returns the sentences, of which "U.S." is never the end. */
	List<String> sentences() {
		return SENTENCE_END.splitAsStream(this.text.replace("U.S.", "US")).toList();
	}

	/** Returns the sentences that have more words than a number. */
	Stream<String> longSentences(int most) {
		return sentences().stream().filter((sentence) -> words(sentence).count() > most);
	}

	static Stream<String> words(String text) {
		return WORD.matcher(text).results().map((word) -> word.group());
	}

}
