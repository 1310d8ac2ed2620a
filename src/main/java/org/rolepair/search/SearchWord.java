package org.rolepair.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * A word in the forms in which words are compared.
 *
 * @param text in lower case, without accents
 * @param singular without an ending of the plural
 * @param root without any ending
 * @param sounds how it may be said; empty for a word too short to tell by its sound
 */
record SearchWord(String text, String singular, String root, Set<String> sounds) {

	private static final int SHORTEST_TO_SOUND = 4;

	/** What has no vowel is spelt rather than said. */
	private static final Pattern VOWEL = Pattern.compile("[aeiou]");

	private static final int SHORTEST_SOUND = 2;

	private static final int LONGEST_SOUND = 8;

	static SearchWord of(String text) {
		return new SearchWord(text, singular(text), root(text), sounds(text));
	}

	/** "Firemen" and "salesmen" are names of jobs, and follow no rule of the stemmer. */
	private static String singular(String text) {
		if (text.endsWith("men")) {
			return text.substring(0, text.length() - "men".length()) + "man";
		}
		char[] letters = text.toCharArray();
		return new String(letters, 0, new EnglishMinimalStemmer().stem(letters, letters.length));
	}

	private static String root(String text) {
		EnglishStemmer stemmer = new EnglishStemmer();
		stemmer.setCurrent(text);
		stemmer.stem();
		return stemmer.getCurrent();
	}

	private static Set<String> sounds(String text) {
		Set<String> sounds = new LinkedHashSet<>();
		if (text.length() >= SHORTEST_TO_SOUND && VOWEL.matcher(text).find()) {
			DoubleMetaphone metaphone = new DoubleMetaphone();
			metaphone.setMaxCodeLen(LONGEST_SOUND);
			sounds.add(metaphone.doubleMetaphone(text, false));
			sounds.add(metaphone.doubleMetaphone(text, true));
			sounds.removeIf((sound) -> sound.length() < SHORTEST_SOUND);
		}
		return sounds;
	}

}
