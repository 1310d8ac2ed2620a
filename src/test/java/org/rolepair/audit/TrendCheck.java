package org.rolepair.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks what a pair's page says of median pay over the years. */
record TrendCheck(OfficialFigures figures, PairStatements.Pair pair) {

	static final Pattern SENTENCE = Pattern.compile("After inflation, median pay (.+)\\.");

	private static final Pattern TIME = Pattern.compile("(?:since|from) (\\d{4})(?: to (\\d{4}))?$");

	private static final Pattern CLAUSE = Pattern
		.compile("(rose|fell)?\\s?(less than 0\\.1%|[\\d.]+%) for (.+?)(?:,? ((?:since|from) \\d{4}(?: to \\d{4})?))?"
				+ "(?=,? and (?:rose|fell|stayed|less|[\\d.]+%)|$)");

	private static final int NEWEST = 2025;

	/** Adds what is wrong with a sentence of that form. */
	void sentence(List<String> faults, String text) {
		Matcher clause = CLAUSE.matcher(text.substring(0, text.length() - 1));
		String time = time(text.substring(0, text.length() - 1));
		String verb = "";
		int count = 0;
		while (clause.find()) {
			verb = Optional.ofNullable(clause.group(1)).orElse(verb);
			String when = Optional.ofNullable(clause.group(4)).orElse(time);
			String said = verb + " " + clause.group(2);
			String subject = clause.group(3);
			boolean found = this.pair.roles().stream().anyMatch((role) -> isTrue(role, said, subject, when));
			StatementCheck.require(faults, found, subject + " " + said + " " + when);
			count++;
		}
		StatementCheck.require(faults, count > 0 || text.contains("stayed the same"), "no change in " + text);
	}

	private static String time(String text) {
		Matcher time = TIME.matcher(text);
		return time.find() ? time.group() : "";
	}

	private boolean isTrue(PairStatements.Role role, String said, String subject, String when) {
		Matcher time = TIME.matcher(when);
		if (!time.find()) {
			return false;
		}
		int until = (time.group(2) != null) ? Integer.parseInt(time.group(2)) : NEWEST;
		boolean named = role.plural().equalsIgnoreCase(subject.replaceFirst(",$", ""))
				|| this.figures.wageTitle(role.code())
					.filter((title) -> OfficialFigure.isNamed(title, subject))
					.isPresent();
		return named && this.figures.change(role.code(), Integer.parseInt(time.group(1)), until)
			.filter(said::equals)
			.isPresent();
	}

}
