package org.rolepair.voice;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words and phrases that no page, form, guide or command may use, with what to write
 * instead.
 */
enum BannedWords {

	STAND("\\bstand(s|ing)?\\b|\\bstood\\b", "is, shows, remains"),

	SPEAK_OF("\\bsp(eaks?|eaking|oke|oken) of\\b", "covers, is about"),

	MEND("\\bmend(s|ed|ing)?\\b", "fix"),

	HOLD("\\bholds?\\b|\\bholding\\b|\\bheld\\b", "has, includes, covers"),

	KEEP_UP("\\bke(ep|eps|pt|eping)( \\w+){0,3} up\\b", "update"),

	TAKE_IN("\\bt(ake|akes|aken|aking|ook) in\\b", "read, import, accept"),

	TELL("\\btell(s|ing)?\\b|\\btold\\b", "show, explain"),

	IS_NO("(?<!\\bthere )\\b(is|are) no(ne)?\\b(?! (longer|more)\\b)", "isn’t a, isn’t in"),

	FULL_NEGATION(
			"\\b(cannot|can not|could not|do not|does not|did not|is not|are not|was not|were not|has not|have not"
					+ "|will not|would not|must not)\\b",
			"a contraction: can’t, doesn’t, isn’t"),

	BRITISH("\\b(catalogues?|licences?|colou?rs?(?<=our|ours)|favou?r(?<=our)|centres?|cancell(ed|ing)|neighbours?"
			+ "|labour|organis\\w+|recognis\\w+|summaris\\w+|whilst|amongst|learnt|spelt|grey)\\b",
			"American spelling"),

	OF_WHEN("\\bof when\\b", "its date"),

	TURNED_ROUND("\\bnone waits\\b|\\bwaits? for an answer\\b|\\bwhat cannot be compared\\b|\\bfour facts, never one\\b"
			+ "|\\bwho asks for more\\b", "subject, verb, object"),

	FORMER_WORDS("\\bto start from\\b|\\bdecide what an organization\\b|\\bamong the highest\\b|\\bby construction\\b"
			+ "|\\bmargin of error$|\\bjobs now and to come\\b|\\b(of|from) \\d\\d and over\\b|\\badds? to [\\d{]"
			+ "|\\bsays nothing about who\\b|\\bgreatest share\\b|\\bof: \\{|\\bnot in the copy read\\b|\\btoo few asked\\b"
			+ "|\\bsigns on this page\\b|\\bsomething wrong with\\b|\\bis found for\\b|\\bcome near\\b|\\btoo often\\b"
			+ "|\\bis not right\\b|\\bin digits\\b|\\btoo fine\\b|\\bdeeds?\\b|\\bmay do\\b|\\bfigures away\\b"
			+ "|\\blook after\\b|\\bkeep the figures\\b|\\bback it up\\b", "the words of the table in voice.md");

	private final Pattern pattern;

	private final String instead;

	BannedWords(String pattern, String instead) {
		this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
		this.instead = instead;
	}

	/** Returns what is wrong in a text, each with what to write instead. */
	static Stream<String> in(String text) {
		String plain = text.replace('’', '\'');
		return Stream.of(values())
			.flatMap((banned) -> banned.pattern.matcher(plain)
				.results()
				.map((found) -> "\"" + found.group() + "\" (write: " + banned.instead + ")"));
	}

}
