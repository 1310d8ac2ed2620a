package org.rolepair.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.lang3.function.Failable;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Splits names and typed text into words. */
final class SearchWords {

	/** Words that do not distinguish jobs. */
	private static final CharArraySet STOP_WORDS = CharArraySet.unmodifiableSet(new CharArraySet(
			List.of("a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "to", "with"), false));

	private static final Analyzer ANALYZER = new Analyzer() {
		@Override
		protected TokenStreamComponents createComponents(String field) {
			Tokenizer tokenizer = new StandardTokenizer();
			TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer)));
			return new TokenStreamComponents(tokenizer, new StopFilter(words, STOP_WORDS));
		}
	};

	private SearchWords() {
	}

	/** Returns the words of a text without case, accents, punctuation and stop words. */
	static List<String> of(String text) {
		return Failable.call(() -> {
			List<String> words = new ArrayList<>();
			try (TokenStream stream = ANALYZER.tokenStream("", text)) {
				CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
				stream.reset();
				while (stream.incrementToken()) {
					words.add(word.toString());
				}
				stream.end();
			}
			return words;
		});
	}

	/** Joins the words in the singular, in alphabetical order. */
	static String bag(List<SearchWord> words) {
		return words.stream().map(SearchWord::singular).sorted().collect(Collectors.joining(" "));
	}

}
