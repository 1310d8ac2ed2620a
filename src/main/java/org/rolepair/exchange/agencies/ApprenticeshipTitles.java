package org.rolepair.exchange.agencies;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.lang3.StringUtils;

/** Makes titles readable that the list of apprenticeships has in capitals. */
final class ApprenticeshipTitles {

	private static final Set<String> ACRONYMS = Set.of("CNC", "IT", "II", "III", "IV", "HVAC", "HVACR", "NDT", "EMT",
			"TV", "X");

	/** Other titles of the same apprenticeship, as the list gives them. */
	private static final Pattern OTHER_TITLE = Pattern
		.compile("\\s*\\((?:Existing|Alternate|Ex\\.?) Tit(?:les?)?\\b[^)]*\\)?", Pattern.CASE_INSENSITIVE);

	private static final Pattern WORD = Pattern.compile("\\p{Lu}+");

	private static final Pattern CAPITALS = Pattern.compile("[^(]+");

	private ApprenticeshipTitles() {
	}

	/** Returns a title such as "Non-destructive tester (Level 1)". */
	static String readable(String title) {
		String own = OTHER_TITLE.matcher(title).replaceAll("").strip();
		String lower = CAPITALS.matcher(own.isEmpty() ? title : own)
			.replaceFirst((part) -> WORD.matcher(part.group())
				.replaceAll((word) -> ACRONYMS.contains(word.group()) ? word.group()
						: word.group().toLowerCase(Locale.ROOT)));
		return StringUtils.capitalize(lower);
	}

}
