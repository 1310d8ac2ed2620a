package org.rolepair.role.occupation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rolepair.role.Titles;

/**
 * The titles of roles made from official occupations, which stand in the plural and in
 * title case. The order of the official words is kept: "Cooks, Fast Food" becomes "Cook,
 * fast food".
 */
public final class OccupationTitles {

	/** The people of a title are named before these. */
	private static final Pattern TAIL = Pattern.compile(", except |, all other|, including | (?:of|for|to|through) ");

	private OccupationTitles() {
	}

	/**
	 * The forms of a title that an agency uses for an occupation.
	 * @param official such as "First-Line Supervisors of Retail Sales Workers"
	 * @return such as "First-line supervisor of retail sales workers" and its other forms
	 */
	public static Titles of(String official) {
		OccupationForms forms = forms(official);
		return new Titles(SentenceCase.heading(forms.singular()), SentenceCase.heading(forms.plural()),
				forms.singular(), forms.plural(), TitleForms.article(forms.singular()));
	}

	/**
	 * Whether the rules may have read a title wrongly, so that somebody should look at
	 * it.
	 * @param official an official title
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
	 * @param doubtful whether somebody should look at them
	 */
	record OccupationForms(String singular, String plural, boolean doubtful) {

	}

}
