package org.rolepair.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of enum constants in exported data: lower case with hyphens. They are part of the
 * documented formats.
 */
public final class DataName {

	private DataName() {
	}

	public static String of(Enum<?> word) {
		return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static List<String> all(Class<? extends Enum<?>> words) {
		return Arrays.stream(words.getEnumConstants()).map(DataName::of).toList();
	}

	/** Finds a constant by name, in any case, with hyphens, underscores or spaces. */
	public static <E extends Enum<E>> Optional<E> find(Class<E> words, String name) {
		String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", "-");
		return Arrays.stream(words.getEnumConstants()).filter((word) -> of(word).equals(plain)).findFirst();
	}

}
