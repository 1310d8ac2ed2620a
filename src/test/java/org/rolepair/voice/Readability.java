package org.rolepair.voice;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Computes the Flesch-Kincaid grade of a text: the years of school that it asks for.
 */
final class Readability {

	private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

	/** A final e, or one before s or d, that is not heard. */
	private static final Pattern SILENT = Pattern.compile("(?<=[aeiouy].{0,9})(?:(?<![aeiouyl])e|(?<=[aeiouy]l)e"
			+ "|(?<![aeiouysxzcg]|[cs]h)es|(?<![aeiouydt])ed)$");

	private Readability() {
	}

	/**
	 * Returns the grade of sentences.
	 * @param sentences one or more, without names
	 */
	static double grade(List<String> sentences) {
		List<String> words = sentences.stream().flatMap(Passage::words).toList();
		double syllables = words.stream().mapToInt(Readability::syllables).sum();
		return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
	}

	/** Returns about how many syllables a word has; a number counts as one. */
	static int syllables(String word) {
		String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
		String heard = SILENT.matcher(letters).replaceFirst("");
		return Math.max(1, (int) VOWELS.matcher(heard).results().count());
	}

}
