package org.rolepair.role.occupation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rolepair.role.Titles;

/**
 * Converts official occupation titles, plural and in title case, to role titles. The word
 * order is kept: "Cooks, Fast Food" becomes "Cook, fast food".
 */
public final class OccupationTitles {

	/** Matches the end of the part that names people. */
	private static final Pattern TAIL = Pattern.compile(", except |, all other|, including | (?:of|for|to|through) ");

	private OccupationTitles() {
	}

	/**
	 * Returns the title forms of an official occupation title. "First-Line Supervisors of
	 * Retail Sales Workers" becomes "First-line supervisor of retail sales workers".
	 */
	public static Titles of(String official) {
		OccupationForms forms = forms(official);
		return new Titles(SentenceCase.heading(forms.singular()), SentenceCase.heading(forms.plural()),
				forms.singular(), forms.plural(), TitleForms.article(forms.singular()));
	}

	/**
	 * Returns an official title, or that of a group, in running text; words keep their
	 * order.
	 */
	public static String running(String official) {
		return SentenceCase.running(official);
	}

	/**
	 * Returns whether the rules may be wrong about a title, so that an editor should
	 * check it.
	 */
	public static boolean isDoubtful(String official) {
		return forms(official).doubtful();
	}

	private static OccupationForms forms(String official) {
		String title = official.strip().replaceAll("\\s+", " ");
		return ExceptionalTitles.find(title).orElseGet(() -> read(SentenceCase.running(title.replace("--", " to "))));
	}

	private static OccupationForms read(String title) {
		Matcher tail = TAIL.matcher(title);
		int end = tail.find() ? tail.start() : title.length();
		JoinedPhrases phrases = JoinedPhrases.of(title.substring(0, end));
		return phrases.hasPeople()
				? new OccupationForms(phrases.singular() + title.substring(end),
						phrases.plural() + title.substring(end), phrases.isDoubtful())
				: new OccupationForms(title, TitleForms.plural(title), true);
	}

	/**
	 * The forms of an occupation's title in running text.
	 *
	 * @param doubtful whether an editor should check them
	 */
	record OccupationForms(String singular, String plural, boolean doubtful) {

	}

}
