package org.rolepair.role.occupation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Names of skills in running text.
 */
public final class SkillNames {

	private SkillNames() {
	}

	/**
	 * A name as it stands in running text, unless somebody says otherwise: words lose
	 * their capital, acronyms keep theirs.
	 * @param name a name as a source writes it
	 * @return such as "reading comprehension" or "HIPAA"
	 */
	public static String running(String name) {
		return Arrays.stream(name.split(" ")).map(SkillNames::word).collect(Collectors.joining(" "));
	}

	private static String word(String word) {
		boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
		return acronym ? word : word.toLowerCase(Locale.ROOT);
	}

}
