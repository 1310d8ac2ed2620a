package org.rolepair.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks sentences of a pair's summary: who is their subject, and every number in them.
 */
record ProseCheck(OfficialFigures figures, PairStatements.Pair pair) {

	private static final String AMOUNT = "(\\$[\\d,.]*\\d)";

	private static final String SPAN = "\\$[\\d,.]*\\d–\\$[\\d,.]*\\d";

	private static final String MEASURE = "(an? \\w+ (?:on average|at the median))";

	private static final String DATE = "(?: \\([^)]*\\d{4}\\))?";

	private static final Pattern MORE = Pattern
		.compile("(.+) earn " + AMOUNT + " more " + MEASURE + "(?: than .+)?" + DATE + "\\.");

	private static final Pattern WITHIN = Pattern.compile("(.+) earn " + AMOUNT + " " + MEASURE + " and (.+) " + AMOUNT
			+ DATE + ": too small a difference to be sure\\.");

	private static final Pattern NOT_COMPARED = Pattern.compile("We can’t compare the pay of these two roles: (.+)\\.");

	private static final Pattern FIGURES = Pattern
		.compile("(.+) earn " + AMOUNT + " " + MEASURE + " \\(.+\\); (.+) earn " + AMOUNT + " \\(.+\\)\\.");

	private static final Pattern SAME = Pattern
		.compile("(.+) and (.+) earn the same: " + AMOUNT + " " + MEASURE + DATE + "\\.");

	private static final Pattern ONE_ROW = Pattern
		.compile("Both roles share one pay figure: (.+) \\(([\\d-]+)\\) earn " + AMOUNT + " " + MEASURE + DATE + "\\.");

	private static final Pattern ONE = Pattern.compile("(.+) earn " + AMOUNT + " " + MEASURE + DATE + "\\.");

	private static final Pattern UNKNOWN = Pattern.compile("We don’t have this figure for (.+): (.+)\\.");

	private static final Pattern OVERLAP = Pattern
		.compile("The (hourly )?pay ranges of the middle 8 in 10 workers (.+)\\.");

	private static final Pattern COVERS = Pattern
		.compile("Pay for (.+) \\((" + SPAN + ")\\) covers the full range for (.+) \\((" + SPAN + ")\\)\\.");

	private static final Pattern HALVES = Pattern
		.compile("The middle half of (.+) earn (" + SPAN + ") an? (\\w+); the middle half of (.+), (" + SPAN + ")\\.");

	private static final Pattern ENTRY = Pattern.compile("(.+) usually start with (.+)\\.");

	private static final Pattern RATINGS = Pattern
		.compile("Of (\\d+) skills?, (\\d+) (?:is|are) rated clearly higher for (.+) and (\\d+) for (.+)\\.");

	private static final Pattern OTHERS = Pattern
		.compile("The other (one|\\d+) (?:is|are) the same or too close to be sure\\.");

	private static final Pattern ALIKE = Pattern
		.compile("All (\\d+) skills compared are rated the same or too close to be sure\\.");

	private static final Pattern CHANGE = Pattern.compile(
			"Jobs for (.+) are projected to (grow|shrink)(, and| faster than) jobs for (.+?)( to shrink| to stay level)?\\.");

	private static final Pattern OPENINGS = Pattern
		.compile("(.+) have ([\\d,.]+) (times as many|more) openings? a year\\.");

	/** What a section means, whatever the pair. */
	private static final Pattern MEANING = Pattern.compile("Who does this work today, not who can\\.|"
			+ "Exposure shows how much of a job’s work AI might help with or do\\.|"
			+ "It doesn’t show whether jobs will grow, change or disappear\\.");

	private static final Map<String, String> MEASURES = Map.of("a year on average", "Average pay, a year",
			"a year at the median", "Median pay, a year", "an hour on average", "Average pay, an hour",
			"an hour at the median", "Median pay, an hour");

	private static final Map<String, String> LEVELS = Map.of("No formal educational credential", "no formal education",
			"High school diploma or equivalent", "a high school diploma or the equivalent", "Some college, no degree",
			"some college but no degree", "Postsecondary nondegree award", "a postsecondary award below a degree",
			"Associate's degree", "an associate’s degree", "Bachelor's degree", "a bachelor’s degree",
			"Master's degree", "a master’s degree", "Doctoral or professional degree",
			"a doctoral or professional degree");

	List<String> sentence(String text) {
		List<String> faults = new ArrayList<>();
		if (MORE.matcher(text).matches()) {
			more(faults, match(MORE, text));
		}
		else if (WITHIN.matcher(text).matches()) {
			Matcher said = match(WITHIN, text);
			both(faults, said.group(3), said, 1, 4, "Too small a difference to be sure");
		}
		else if (NOT_COMPARED.matcher(text).matches()) {
			String reason = match(NOT_COMPARED, text).group(1);
			StatementCheck.require(faults, MEASURES.values().stream().anyMatch((label) -> reason.equals(note(label))),
					reason);
		}
		else if (FIGURES.matcher(text).matches()) {
			Matcher said = match(FIGURES, text);
			both(faults, said.group(3), said, 1, 4, "Not comparable");
		}
		else if (ONE_ROW.matcher(text).matches()) {
			oneRow(faults, match(ONE_ROW, text));
		}
		else if (SAME.matcher(text).matches()) {
			StatementCheck.same(faults, "Same", verdict(MEASURES.get(match(SAME, text).group(4))));
		}
		else if (ONE.matcher(text).matches()) {
			Matcher said = match(ONE, text);
			String label = MEASURES.get(said.group(3));
			StatementCheck.same(faults, "Nothing to compare", verdict(label));
			StatementCheck.require(faults,
					this.pair.roles().stream().anyMatch((role) -> isSaid(role, label, said.group(1), said.group(2))),
					"nobody earns that");
		}
		else {
			others(faults, text);
		}
		return faults;
	}

	private void others(List<String> faults, String text) {
		if (UNKNOWN.matcher(text).matches()) {
			StatementCheck.require(faults,
					MEASURES.values().stream().anyMatch((label) -> verdict(label).equals("Nothing to compare")), text);
		}
		else if (ENTRY.matcher(text).matches()) {
			entry(faults, match(ENTRY, text));
		}
		else if (RATINGS.matcher(text).matches()) {
			ratings(faults, match(RATINGS, text));
		}
		else if (OTHERS.matcher(text).matches()) {
			int[] clear = clear();
			StatementCheck.same(faults, String.valueOf(skills() - clear[0] - clear[1]),
					match(OTHERS, text).group(1).replace("one", "1"));
		}
		else if (ALIKE.matcher(text).matches()) {
			int[] clear = clear();
			StatementCheck.same(faults, "0", String.valueOf(clear[0] + clear[1]));
			StatementCheck.same(faults, String.valueOf(skills()), match(ALIKE, text).group(1));
		}
		else if (OVERLAP.matcher(text).matches()) {
			overlap(faults, match(OVERLAP, text));
		}
		else if (COVERS.matcher(text).matches()) {
			covers(faults, match(COVERS, text));
		}
		else if (HALVES.matcher(text).matches()) {
			halves(faults, match(HALVES, text));
		}
		else if (CHANGE.matcher(text).matches()) {
			change(faults, match(CHANGE, text));
		}
		else if (OPENINGS.matcher(text).matches()) {
			openings(faults, match(OPENINGS, text));
		}
		else if (TrendCheck.SENTENCE.matcher(text).matches()) {
			new TrendCheck(this.figures, this.pair).sentence(faults, text);
		}
		else if (!MEANING.matcher(text).matches()) {
			faults.addAll(new DutyCheck(this.figures, this.pair).sentence(text)
				.orElseGet(() -> new ProfileCheck(this.figures, this.pair).sentence(text)));
		}
	}

	private static Matcher match(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		matcher.matches();
		return matcher;
	}

	private void more(List<String> faults, Matcher said) {
		String label = MEASURES.get(said.group(3));
		Optional<OfficialFigure> first = this.figures.figure(this.pair.first().code(), label);
		Optional<OfficialFigure> other = this.figures.figure(this.pair.other().code(), label);
		if (first.isEmpty() || other.isEmpty()) {
			faults.add("compares an unknown figure");
			return;
		}
		StatementCheck.same(faults, first.get().verdict(other.get()), said.group(2) + " more");
		subject(faults, label, first.get().difference(other.get()).signum() > 0, said.group(1));
	}

	private void subject(List<String> faults, String label, boolean more, String subject) {
		PairStatements.Role role = more ? this.pair.other() : this.pair.first();
		OfficialFigure figure = this.figures.figure(role.code(), label).orElseThrow();
		StatementCheck.require(faults,
				isEqual(role.plural(), subject) || OfficialFigure.isNamed(figure.title(), subject),
				role.plural() + ", not " + subject);
	}

	private void change(List<String> faults, Matcher said) {
		String label = "Projected change in jobs";
		OfficialFigure first = this.figures.figure(this.pair.first().code(), label).orElseThrow();
		OfficialFigure other = this.figures.figure(this.pair.other().code(), label).orElseThrow();
		int low = first.number().orElseThrow().min(other.number().orElseThrow()).signum();
		int high = first.number().orElseThrow().max(other.number().orElseThrow()).signum();
		String right = (low > 0) ? "grow faster than" : (low == 0) ? "grow, and to stay level"
				: (high > 0) ? "grow, and to shrink" : (high == 0) ? "shrink, and to stay level" : "shrink faster than";
		StatementCheck.same(faults, right,
				said.group(2) + said.group(3) + ((said.group(5) != null) ? said.group(5) : ""));
		boolean otherFirst = (first.difference(other).signum() > 0) == !right.startsWith("shrink");
		subject(faults, label, otherFirst, said.group(1));
	}

	private void openings(List<String> faults, Matcher said) {
		String label = "Openings a year";
		OfficialFigure first = this.figures.figure(this.pair.first().code(), label).orElseThrow();
		OfficialFigure other = this.figures.figure(this.pair.other().code(), label).orElseThrow();
		String amount = said.group(3).equals("more") ? first.amount(other) : first.times(other).replace(" times", "");
		StatementCheck.same(faults, amount, said.group(2));
		subject(faults, label, first.difference(other).signum() > 0, said.group(1));
	}

	private void ratings(List<String> faults, Matcher said) {
		int[] clear = clear();
		StatementCheck.same(faults, String.valueOf(skills()), said.group(1));
		StatementCheck.same(faults, String.valueOf(clear[0]), said.group(2));
		StatementCheck.same(faults, String.valueOf(clear[1]), said.group(4));
		StatementCheck.require(faults, isEqual(this.pair.first().plural(), said.group(3)), said.group(3));
		StatementCheck.require(faults, isEqual(this.pair.other().plural(), said.group(5)), said.group(5));
	}

	private int skills() {
		return this.figures.ratings(this.pair.first().code()).size();
	}

	private int[] clear() {
		return StatementCheck.clear(this.figures.ratings(this.pair.first().code()),
				this.figures.ratings(this.pair.other().code()));
	}

	private void both(List<String> faults, String measure, Matcher said, int first, int other, String verdict) {
		String label = MEASURES.get(measure);
		StatementCheck.require(faults, isSaid(this.pair.first(), label, said.group(first), said.group(2)),
				"not the first role’s");
		StatementCheck.require(faults, isSaid(this.pair.other(), label, said.group(other), said.group(other + 1)),
				"not the other role’s");
		StatementCheck.same(faults, verdict(label), verdict);
	}

	private String note(String label) {
		return this.figures.figure(this.pair.first().code(), label)
			.flatMap((one) -> this.figures.figure(this.pair.other().code(), label).map(one::note))
			.orElse("");
	}

	private String verdict(String label) {
		return this.figures.figure(this.pair.first().code(), label)
			.flatMap((one) -> this.figures.figure(this.pair.other().code(), label).map(one::verdict))
			.orElse("Nothing to compare");
	}

	/**
	 * Whether the subject and the amount are a role's, or those of the group it is paid
	 * with.
	 */
	private boolean isSaid(PairStatements.Role role, String label, String subject, String amount) {
		Optional<OfficialFigure> figure = this.figures.figure(role.code(), label);
		return figure.filter((one) -> one.shown().equals(amount)).isPresent()
				&& isSubject(role, figure.get(), this.figures.hasOwnWages(role.code()), subject);
	}

	private static boolean isSubject(PairStatements.Role role, OfficialFigure figure, boolean own, String subject) {
		return own ? isEqual(role.plural(), subject)
				: OfficialFigure.isNamed(figure.title(), subject) && subject.contains("the wider group");
	}

	/** A title that ends in a clause is set off by a comma. */
	private static boolean isEqual(String title, String subject) {
		return title.equalsIgnoreCase(subject.replaceFirst(",$", ""));
	}

	private void oneRow(List<String> faults, Matcher said) {
		String label = MEASURES.get(said.group(4));
		OfficialFigure first = this.figures.figure(this.pair.first().code(), label).orElseThrow();
		StatementCheck.same(faults, first.row(), said.group(2));
		StatementCheck.require(faults, OfficialFigure.isNamed(first.title(), said.group(1)), first.title());
		StatementCheck.same(faults, first.shown(), said.group(3));
		StatementCheck.same(faults, "Same figure", verdict(label));
	}

	private void entry(List<String> faults, Matcher said) {
		String subject = said.group(1).toLowerCase(Locale.ROOT);
		boolean any = false;
		for (PairStatements.Role role : this.pair.roles()) {
			Optional<OfficialFigure> level = this.figures.figure(role.code(), "Education usually required");
			boolean named = subject.contains(role.plural().toLowerCase(Locale.ROOT))
					|| level.filter((one) -> OfficialFigure.isNamed(one.title(), subject)).isPresent();
			if (named) {
				any = true;
				StatementCheck.same(faults, level.map((one) -> LEVELS.get(one.shown())).orElse(""), said.group(2));
			}
		}
		StatementCheck.require(faults, any, "about neither role");
	}

	private void overlap(List<String> faults, Matcher said) {
		List<OfficialFigure> ends = ends((said.group(1) != null) ? "H" : "A", "_PCT10", "_PCT90");
		if (isOfOneRow(ends)) {
			faults.add("two ranges that cannot be compared");
			return;
		}
		boolean apart = compare(ends, 1, 2) < 0 || compare(ends, 3, 0) < 0;
		boolean equal = compare(ends, 0, 2) == 0 && compare(ends, 1, 3) == 0;
		String low = ends.get((compare(ends, 0, 2) >= 0) ? 0 : 2).shown();
		String high = ends.get((compare(ends, 1, 3) <= 0) ? 1 : 3).shown();
		String right = apart ? "don’t overlap"
				: equal ? "are the same: " + low + "–" + high : "overlap between " + low + " and " + high;
		StatementCheck.same(faults, right, said.group(2));
		StatementCheck.require(faults, apart || equal || !isCovered(ends), "one covers the other");
	}

	private void covers(List<String> faults, Matcher said) {
		boolean hourly = said.group(2).matches(".*\\.\\d\\d.*");
		List<OfficialFigure> ends = ends(hourly ? "H" : "A", "_PCT10", "_PCT90");
		if (isOfOneRow(ends)) {
			faults.add("two ranges that cannot be compared");
			return;
		}
		boolean first = compare(ends, 0, 2) <= 0 && compare(ends, 1, 3) >= 0;
		StatementCheck.require(faults, isCovered(ends), "neither covers the other");
		StatementCheck.same(faults, span(ends, first ? 0 : 2), said.group(2));
		StatementCheck.same(faults, span(ends, first ? 2 : 0), said.group(4));
	}

	private void halves(List<String> faults, Matcher said) {
		List<OfficialFigure> ends = ends(said.group(3).equals("hour") ? "H" : "A", "_PCT25", "_PCT75");
		if (isOfOneRow(ends)) {
			faults.add("two ranges that cannot be compared");
			return;
		}
		StatementCheck.same(faults, span(ends, 0), said.group(2));
		StatementCheck.same(faults, span(ends, 2), said.group(5));
	}

	private List<OfficialFigure> ends(String unit, String... columns) {
		List<OfficialFigure> ends = new ArrayList<>();
		for (PairStatements.Role role : this.pair.roles()) {
			for (String column : columns) {
				this.figures.percentile(role.code(), unit + column).ifPresent(ends::add);
			}
		}
		return ends;
	}

	private static boolean isOfOneRow(List<OfficialFigure> ends) {
		return ends.size() < 4 || ends.get(0).row().equals(ends.get(2).row());
	}

	private static boolean isCovered(List<OfficialFigure> ends) {
		return compare(ends, 0, 2) * compare(ends, 1, 3) <= 0;
	}

	private static String span(List<OfficialFigure> ends, int from) {
		return ends.get(from).shown() + "–" + ends.get(from + 1).shown();
	}

	private static int compare(List<OfficialFigure> ends, int one, int other) {
		return ends.get(one).number().orElseThrow().compareTo(ends.get(other).number().orElseThrow());
	}

}
