package org.rolepair.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** A word in lower case without accents, in the forms that are compared. */
record SearchWord(String text, String singular, String root, Set<String> sounds) {

	private static final int MIN_LENGTH_TO_SOUND = 4;

	/** Words without a vowel are spelled out, not spoken. */
	private static final Pattern VOWEL = Pattern.compile("[aeiou]");

	private static final int MIN_SOUND_LENGTH = 2;

	private static final int MAX_SOUND_LENGTH = 8;

	static SearchWord of(String text) {
		return new SearchWord(text, singular(text), root(text), sounds(text));
	}

	/** Handles "firemen" and "salesmen", which the stemmer does not. */
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
		if (text.length() >= MIN_LENGTH_TO_SOUND && VOWEL.matcher(text).find()) {
			DoubleMetaphone metaphone = new DoubleMetaphone();
			metaphone.setMaxCodeLen(MAX_SOUND_LENGTH);
			sounds.add(metaphone.doubleMetaphone(text, false));
			sounds.add(metaphone.doubleMetaphone(text, true));
			sounds.removeIf((sound) -> sound.length() < MIN_SOUND_LENGTH);
		}
		return sounds;
	}

}
