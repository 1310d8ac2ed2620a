package org.rolepair.role.occupation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;

/** Derives the forms of an English title. Editors can correct irregular ones. */
public final class TitleForms {

	private static final int MAX_SLUG_LENGTH = 80;

	/** Matches what follows a title's head: "chief of staff", "editor-in-chief". */
	private static final Pattern TAIL = Pattern
		.compile("(,| \\(| (?:of|in|for|at|to|with|on|from|by|without|except) |-(?:in|at|of|on|to)-).*");

	/** Matches the joint between alternative titles: "waiter or waitress". */
	private static final Pattern JOINT = Pattern.compile(",? or | / ");

	/** Matches three or more titles: "plumber, pipefitter, or steamfitter". */
	private static final Pattern LISTED = Pattern.compile("[^,]+(?:, [^,]+)+, or [^,]+");

	private static final Pattern SIBILANT = Pattern.compile("(?:s|x|z|ch|sh)$");

	private static final Pattern CONSONANT_Y = Pattern.compile("[^aeiou]y$");

	private static final Map<String, String> IRREGULAR = Map.of("man", "men", "woman", "women", "person", "people",
			"child", "children", "staff", "staff");

	private static final Pattern NO_MAN = Pattern.compile("(?:hu|ger|ro|sha|talis|otto|tu|cai)man");

	/** Letters whose names start with a vowel sound: an F, an HVAC, an X. */
	private static final String VOWEL_LETTERS = "AEFHILMNORSX";

	private static final Set<String> SILENT_H = Set.of("hour", "honor", "honest", "heir", "herb");

	/** Beginnings written with a vowel but spoken with a consonant. */
	private static final List<String> SPOKEN_CONSONANT = List.of("uni", "use", "usa", "usu", "uti", "euro", "eu", "one",
			"once", "ubi", "ufo", "ure", "uro");

	private static final Pattern SPOKEN_VOWEL_UN = Pattern.compile("unin.*|unim.*");

	private TitleForms() {
	}

	/** Returns the plural: "Chiefs of staff", "Waiters and waitresses". */
	public static String plural(String title) {
		if (LISTED.matcher(title).matches()) {
			return Arrays.stream(title.replace(", or ", ", ").split(", "))
				.map(TitleForms::pluralPhrase)
				.collect(Collectors.joining(", "))
				.replaceFirst(", ([^,]+)$", ", and $1");
		}
		Matcher tail = TAIL.matcher(title);
		String head = tail.find() ? title.substring(0, tail.start()) : title;
		String rest = title.substring(head.length());
		return Arrays.stream(JOINT.split(head)).map(TitleForms::pluralPhrase).collect(Collectors.joining(" and "))
				+ rest;
	}

	/** Lowercases the first letter, except of an acronym, a letter or a proper name. */
	public static String running(String title) {
		String first = title.split("[ -]", 2)[0];
		boolean acronym = first.length() == 1
				|| first.substring(Math.min(1, first.length())).chars().anyMatch(Character::isUpperCase);
		return (acronym || SentenceCase.isProper(first)) ? title : StringUtils.uncapitalize(title);
	}

	/** Returns the indefinite article of a running title by its sound. */
	public static String article(String running) {
		String plain = Normalizer.normalize(running, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return isSpokenWithVowel(plain.split("[^\\p{L}\\p{N}]", 2)[0]) ? "an" : "a";
	}

	/**
	 * Returns the slug of a title: lower-case words of letters and digits joined by
	 * hyphens. Drops the word "vs" and limits the slug to 80 characters. Empty if no
	 * letters or digits remain.
	 */
	public static String slug(String title) {
		String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("[\\p{M}'’]", "");
		String joined = Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
			.filter((word) -> !word.isEmpty() && !word.equals("vs"))
			.collect(Collectors.joining("-"));
		return (joined.length() <= MAX_SLUG_LENGTH) ? joined
				: joined.substring(0, MAX_SLUG_LENGTH + 1).replaceFirst("-[^-]*$", "").replaceFirst("^(.{80}).*", "$1");
	}

	private static String pluralPhrase(String phrase) {
		int at = phrase.lastIndexOf(' ') + 1;
		return phrase.substring(0, at) + pluralWord(phrase.substring(at));
	}

	private static String pluralWord(String word) {
		String small = word.toLowerCase(Locale.ROOT);
		for (Map.Entry<String, String> irregular : IRREGULAR.entrySet()) {
			if (small.endsWith(irregular.getKey()) && !NO_MAN.matcher(small).matches()) {
				return word.substring(0, word.length() - irregular.getKey().length())
						+ matching(word, irregular.getKey(), irregular.getValue());
			}
		}
		if (word.isEmpty() || word.equals(word.toUpperCase(Locale.ROOT))) {
			return word + "s";
		}
		if (CONSONANT_Y.matcher(small).find()) {
			return word.substring(0, word.length() - 1) + "ies";
		}
		return word + (SIBILANT.matcher(small).find() ? "es" : "s");
	}

	/** Returns an irregular plural with the capital of the ending that it replaces. */
	private static String matching(String word, String singular, String plural) {
		boolean capital = Character.isUpperCase(word.charAt(word.length() - singular.length()));
		return capital ? StringUtils.capitalize(plural) : plural;
	}

	private static boolean isSpokenWithVowel(String word) {
		if (word.isEmpty()) {
			return false;
		}
		boolean letters = word.length() == 1 || word.equals(word.toUpperCase(Locale.ROOT));
		if (letters && Character.isLetter(word.charAt(0))) {
			return VOWEL_LETTERS.indexOf(Character.toUpperCase(word.charAt(0))) >= 0;
		}
		String small = word.toLowerCase(Locale.ROOT);
		if (SILENT_H.stream().anyMatch(small::startsWith)) {
			return true;
		}
		if (SPOKEN_CONSONANT.stream().anyMatch(small::startsWith) && !SPOKEN_VOWEL_UN.matcher(small).matches()) {
			return false;
		}
		return "aeiou8".indexOf(small.charAt(0)) >= 0 || small.matches("1[18].*");
	}

}
