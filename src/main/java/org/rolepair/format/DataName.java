package org.rolepair.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words of the domain as data call them: in small letters, joined by hyphens. They are
 * part of the documented formats.
 */
public final class DataName {

	private DataName() {
	}

	/**
	 * The name of a word.
	 * @param word the word
	 * @return in small letters, with hyphens
	 */
	public static String of(Enum<?> word) {
		return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The names of all words of one sort.
	 * @param words the words that there are
	 * @return in their order
	 */
	public static List<String> all(Class<? extends Enum<?>> words) {
		return Arrays.stream(words.getEnumConstants()).map(DataName::of).toList();
	}

	/**
	 * Find a word by its name.
	 * @param <E> the words that there are
	 * @param words the words that there are
	 * @param name a name, in letters of any case, with hyphens, underscores or spaces
	 * @return empty when none of the words has it
	 */
	public static <E extends Enum<E>> Optional<E> find(Class<E> words, String name) {
		String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", "-");
		return Arrays.stream(words.getEnumConstants()).filter((word) -> of(word).equals(plain)).findFirst();
	}

}
