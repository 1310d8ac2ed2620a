package org.rolepair.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Finds words in names that are similar to a typed word. Only words with the same first
 * letter are checked; sounds can find the others. This takes a tenth of the time of
 * Lucene's automata.
 */
final class SimilarWords {

	/** Below this, similarity is likely to be chance. */
	private static final double MIN_LIKENESS = 0.9;

	private static final double LIKENESS_OF_A_START = 0.8;

	private static final int MIN_LENGTH = 4;

	private static final int MAX_MORE_LETTERS = 2;

	private static final int MOST = 20;

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private SimilarWords() {
	}

	/**
	 * Returns the words similar to a typed one, most similar first.
	 * @param unfinished whether more letters may follow
	 * @return none for a word of under four letters
	 */
	static List<SimilarWord> of(String typed, boolean unfinished, IndexReader reader) throws IOException {
		Terms terms = MultiTerms.getTerms(reader, NameField.WORD.name());
		if (terms == null || typed.length() < MIN_LENGTH) {
			return List.of();
		}
		List<SimilarWord> similar = new ArrayList<>();
		TermsEnum words = terms.iterator();
		BytesRef first = new BytesRef(typed.substring(0, typed.offsetByCodePoints(0, 1)));
		boolean more = words.seekCeil(first) != TermsEnum.SeekStatus.END;
		while (more && StringHelper.startsWith(words.term(), first)) {
			compare(typed, words.term().utf8ToString(), unfinished).ifPresent(similar::add);
			more = words.next() != null;
		}
		similar.sort(Comparator.comparingDouble(SimilarWord::likeness).reversed().thenComparing(SimilarWord::text));
		return similar.subList(0, Math.min(MOST, similar.size()));
	}

	private static Optional<SimilarWord> compare(String typed, String word, boolean unfinished) {
		int moreLetters = word.length() - typed.length();
		double likeness = (Math.abs(moreLetters) <= MAX_MORE_LETTERS) ? SIMILARITY.apply(typed, word) : 0;
		double share = 1;
		if (likeness < MIN_LIKENESS && unfinished && moreLetters > 0) {
			likeness = SIMILARITY.apply(typed, word.substring(0, typed.length()));
			share = LIKENESS_OF_A_START;
		}
		return (likeness < MIN_LIKENESS) ? Optional.empty() : Optional.of(new SimilarWord(word, likeness * share));
	}

	/** A word of a name, and its similarity up to 1. */
	record SimilarWord(String text, double likeness) {

	}

}
