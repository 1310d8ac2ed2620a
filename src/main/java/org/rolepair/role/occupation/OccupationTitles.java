package org.rolepair.role.occupation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.function.Failable;
import org.rolepair.role.Titles;

import org.springframework.core.io.ClassPathResource;

/**
 * Converts official occupation titles, plural and in title case, to role titles. Inverted
 * titles are turned round: "Cooks, Fast Food" becomes "Fast food cook".
 */
public final class OccupationTitles {

	/** The start of a clause set off by a comma. */
	private static final Pattern CLAUSE = Pattern.compile(", (except|other than|all other|including|excluding)\\b");

	/** Matches the end of the part that names people. */
	private static final Pattern TAIL = Pattern.compile(", except |, all other|, including | (?:of|for|to|through) ");

	/**
	 * Official titles that the rules get wrong: their words don't name people, the title
	 * lists only one person, or its end can't be moved before the people unchanged. A
	 * line of the file has the title, its forms, and "check" if an editor should check
	 * them.
	 */
	private static final Map<String, OccupationForms> EXCEPTIONS = Failable
		.call(() -> new ClassPathResource("role/exceptional-titles.tsv").getContentAsString(StandardCharsets.UTF_8))
		.lines()
		.map((line) -> line.split("\t"))
		.collect(Collectors.toUnmodifiableMap((cells) -> cells[0],
				(cells) -> new OccupationForms(cells[1], cells[2], cells.length > 3)));

	private static final int MAX_TITLES = 3_000;

	/** Pages name the same few groups again and again. */
	private static final LoadingCache<String, OccupationForms> FORMS = Caffeine.newBuilder()
		.maximumSize(MAX_TITLES)
		.build(OccupationTitles::read);

	private OccupationTitles() {
	}

	/**
	 * Returns the title forms of an official occupation title. "First-Line Supervisors of
	 * Retail Sales Workers" becomes "First-line supervisor of retail sales workers".
	 */
	public static Titles of(String official) {
		OccupationForms forms = FORMS.get(official);
		return new Titles(StringUtils.capitalize(forms.singular()), StringUtils.capitalize(forms.plural()),
				forms.singular(), forms.plural(), TitleForms.article(forms.singular()));
	}

	/**
	 * Returns an official title, or several joined by semicolons, in running text: "fast
	 * food cooks". A title that names no people keeps its words.
	 */
	public static String runningPlural(String official) {
		return Arrays.stream(official.split("; "))
			.map(OccupationTitles::runningPluralOfOne)
			.collect(Collectors.joining("; "));
	}

	/**
	 * Adds a closing comma to a title that ends in a clause, such as "secretaries, except
	 * legal, medical, and executive".
	 */
	public static String withClosingComma(String title) {
		return CLAUSE.matcher(title).find() ? title + "," : title;
	}

	private static String runningPluralOfOne(String official) {
		OccupationForms forms = FORMS.get(official);
		return forms.doubtful() ? SentenceCase.running(official) : forms.plural();
	}

	/**
	 * Returns whether the rules may be wrong about a title, so that an editor should
	 * check it.
	 */
	public static boolean isDoubtful(String official) {
		return FORMS.get(official).doubtful();
	}

	private static OccupationForms read(String official) {
		String title = official.strip().replaceAll("\\s+", " ");
		return Optional.ofNullable(EXCEPTIONS.get(title))
			.orElseGet(() -> readRunning(SentenceCase.running(title.replace("--", " to "))));
	}

	private static OccupationForms readRunning(String title) {
		Matcher tail = TAIL.matcher(title);
		int end = tail.find() ? tail.start() : title.length();
		JoinedPhrases phrases = JoinedPhrases.of(title.substring(0, end));
		if (!phrases.hasPeople()) {
			return new OccupationForms(title, TitleForms.plural(title), true);
		}
		String qualifier = phrases.qualifier();
		JoinedPhrases people = phrases.withoutQualifier();
		return new OccupationForms(qualifier + people.singular() + title.substring(end),
				qualifier + people.plural() + title.substring(end), phrases.isDoubtful());
	}

	/**
	 * The forms of an occupation's title in running text.
	 *
	 * @param doubtful whether an editor should check them
	 */
	record OccupationForms(String singular, String plural, boolean doubtful) {

	}

}
