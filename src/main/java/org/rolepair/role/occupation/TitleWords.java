package org.rolepair.role.occupation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words of a title that tell it from others, in order and in lower case.
 *
 * @param words without words such as "and", and without "all other"
 */
public record TitleWords(List<String> words) {

	private static final Set<String> WITHOUT_MEANING = Set.of("and", "or", "of", "the", "all", "other");

	public static TitleWords of(String title) {
		return new TitleWords(Arrays.stream(TextNormalizer.fold(title).split(" "))
			.filter((word) -> !word.isEmpty() && !WITHOUT_MEANING.contains(word))
			.toList());
	}

	/** Returns whether this title is the other one with one word more. */
	boolean isLongerByOneWordThan(TitleWords other) {
		return this.words.size() == other.words.size() + 1
				&& IntStream.range(0, this.words.size()).anyMatch((at) -> without(at).equals(other.words));
	}

	/** Returns whether one of the titles is the other one with one word more. */
	public boolean hasOneWordMoreOrLessThan(TitleWords other) {
		return isLongerByOneWordThan(other) || other.isLongerByOneWordThan(this);
	}

	/**
	 * Returns whether both titles have the same last word, and one word before it
	 * differs.
	 */
	public boolean differsByOneWordFrom(TitleWords other) {
		int last = this.words.size() - 1;
		return last > 0 && other.words.size() == last + 1 && this.words.get(last).equals(other.words.get(last))
				&& IntStream.range(0, last)
					.filter((at) -> !this.words.get(at).equals(other.words.get(at)))
					.count() == 1;
	}

	private List<String> without(int left) {
		return IntStream.range(0, this.words.size()).filter((at) -> at != left).mapToObj(this.words::get).toList();
	}

}
