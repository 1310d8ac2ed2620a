package org.rolepair.role.occupation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

public final class SkillNames {

	private SkillNames() {
	}

	/** Returns the name in lower case, except for acronyms: "reading comprehension". */
	public static String running(String name) {
		return Arrays.stream(name.split(" ")).map(SkillNames::word).collect(Collectors.joining(" "));
	}

	private static String word(String word) {
		boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
		return acronym ? word : word.toLowerCase(Locale.ROOT);
	}

}
