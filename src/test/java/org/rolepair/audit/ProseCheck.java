package org.rolepair.audit;

import java.util.ArrayList;
import java.util.Comparator;
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

	private static final String AMOUNT = "(\\$[\\d,.]+\\d)";

	private static final String MEASURE = "(an? \\w+ (?:on average|at the median))";

	private static final Pattern UNEQUAL = Pattern
		.compile("(.+) earn " + AMOUNT + " " + MEASURE + "; (.+) earn " + AMOUNT + ", (.+ (?:more|less))\\.");

	private static final Pattern WITHIN = Pattern.compile("(.+) earn " + AMOUNT + " " + MEASURE + " and (.+) " + AMOUNT
			+ "; the difference of " + AMOUNT + " is within the margin of error, ±.+");

	private static final Pattern NOT_COMPARED = Pattern.compile("(.+) earn " + AMOUNT + " " + MEASURE + " and (.+) "
			+ AMOUNT + "; the two figures are not compared, because (.+)\\.");

	private static final Pattern SAME = Pattern
		.compile("(.+) and (.+) earn the same: " + AMOUNT + " " + MEASURE + "\\.");

	private static final Pattern ONE_ROW = Pattern
		.compile("(.+) share one pay figure: (.+) \\(([\\d-]+)\\) earn " + AMOUNT + " " + MEASURE + "\\.");

	private static final Pattern ONE_SIDED = Pattern
		.compile("(.+) earn " + AMOUNT + " " + MEASURE + "; for (.+), no such figure is known \\(.+\\)\\.");

	private static final Pattern RANGES = Pattern.compile("The .*range .+ (is|holds|is the same) .+");

	private static final Pattern ENTRY = Pattern.compile("(.+) usually enter with (.+)\\.");

	private static final Pattern SKILLS = Pattern.compile("The skills? rated highest for (.+) (?:is|are) (.+)\\.");

	private static final Map<String, String> MEASURES = Map.of("a year on average", "Average salary, a year",
			"a year at the median", "Median salary, a year", "an hour on average", "Average hourly rate",
			"an hour at the median", "Median hourly rate");

	private static final Map<String, String> LEVELS = Map.of("No formal educational credential",
			"no formal educational credential", "High school diploma or equivalent",
			"a high school diploma or the equivalent", "Some college, no degree", "some college but no degree",
			"Postsecondary nondegree award", "a postsecondary award below a degree", "Associate's degree",
			"an associate’s degree", "Bachelor's degree", "a bachelor’s degree", "Master's degree", "a master’s degree",
			"Doctoral or professional degree", "a doctoral or professional degree");

	List<String> sentence(String text) {
		List<String> faults = new ArrayList<>();
		if (UNEQUAL.matcher(text).matches()) {
			unequal(faults, match(UNEQUAL, text));
		}
		else if (WITHIN.matcher(text).matches()) {
			Matcher said = match(WITHIN, text);
			both(faults, said.group(3), said, 1, 4, "Within the margin of error");
		}
		else if (NOT_COMPARED.matcher(text).matches()) {
			Matcher said = match(NOT_COMPARED, text);
			both(faults, said.group(3), said, 1, 4, "Not compared: " + said.group(6));
		}
		else if (SAME.matcher(text).matches()) {
			StatementCheck.same(faults, "The same", verdict(MEASURES.get(match(SAME, text).group(4))));
		}
		else if (ONE_ROW.matcher(text).matches()) {
			oneRow(faults, match(ONE_ROW, text));
		}
		else if (ONE_SIDED.matcher(text).matches()) {
			Matcher said = match(ONE_SIDED, text);
			String label = MEASURES.get(said.group(3));
			StatementCheck.same(faults, "Nothing to compare", verdict(label));
			StatementCheck.require(faults,
					this.pair.roles().stream().anyMatch((role) -> isSaid(role, label, said.group(1), said.group(2))),
					"nobody earns that");
		}
		else if (ENTRY.matcher(text).matches()) {
			entry(faults, match(ENTRY, text));
		}
		else if (SKILLS.matcher(text).matches()) {
			skills(faults, match(SKILLS, text));
		}
		else if (RANGES.matcher(text).matches()) {
			ranges(faults, text);
		}
		else {
			faults.add("a sentence of no known kind");
		}
		return faults;
	}

	private static Matcher match(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		matcher.matches();
		return matcher;
	}

	private void unequal(List<String> faults, Matcher said) {
		both(faults, said.group(3), said, 1, 4,
				said.group(6).replaceFirst("^(\\S+)( \\(.+\\))? (more|less)$", "$1 $3$2"));
	}

	private void both(List<String> faults, String measure, Matcher said, int first, int other, String verdict) {
		String label = MEASURES.get(measure);
		StatementCheck.require(faults, isSaid(this.pair.first(), label, said.group(first), said.group(2)),
				"not the first role’s");
		StatementCheck.require(faults, isSaid(this.pair.other(), label, said.group(other), said.group(other + 1)),
				"not the other role’s");
		StatementCheck.same(faults, verdict(label), verdict);
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
		String label = MEASURES.get(said.group(5));
		StatementCheck.same(faults, verdict(label).replaceFirst(".*\\(", "("), "(" + said.group(3) + ")");
		StatementCheck.same(faults, this.figures.figure(this.pair.first().code(), label).orElseThrow().shown(),
				said.group(4));
		StatementCheck.require(faults, verdict(label).startsWith("One figure for both"), "no row of both");
	}

	private void entry(List<String> faults, Matcher said) {
		String subject = said.group(1).toLowerCase(Locale.ROOT);
		boolean any = false;
		for (PairStatements.Role role : this.pair.roles()) {
			Optional<OfficialFigure> level = this.figures.figure(role.code(), "Typical entry education");
			boolean named = subject.contains(role.plural().toLowerCase(Locale.ROOT))
					|| level.filter((one) -> OfficialFigure.isNamed(one.title(), subject)).isPresent();
			if (named) {
				any = true;
				StatementCheck.same(faults, level.map((one) -> LEVELS.get(one.shown())).orElse(""), said.group(2));
			}
		}
		StatementCheck.require(faults, any, "about neither role");
	}

	/** Checks that the skills are in order, and that nothing else is named. */
	private void skills(List<String> faults, Matcher said) {
		for (PairStatements.Role role : this.pair.roles()) {
			if (said.group(1).toLowerCase(Locale.ROOT).contains(role.title().toLowerCase(Locale.ROOT))) {
				List<String> highest = highest(role.code());
				String rest = said.group(2);
				for (String skill : highest) {
					StatementCheck.require(faults, rest.matches("(, )?(and )?(,? and )?" + skill + ".*"),
							highest.toString());
					rest = rest.replaceFirst("^.*?" + skill, "");
				}
				StatementCheck.same(faults, "", rest);
			}
		}
	}

	/** At most three, and no tie is cut. */
	private List<String> highest(String code) {
		List<Map.Entry<String, OfficialFigures.Rating>> sorted = this.figures.ratings(code)
			.entrySet()
			.stream()
			.sorted(Comparator.comparing((one) -> one.getValue().value().negate()))
			.toList();
		for (int count = 3; count > 0; count--) {
			if (sorted.get(count - 1).getValue().value().compareTo(sorted.get(count).getValue().value()) > 0) {
				return sorted.stream().limit(count).map((one) -> one.getKey().toLowerCase(Locale.ROOT)).toList();
			}
		}
		return List.of();
	}

	private void ranges(List<String> faults, String text) {
		String unit = text.contains("hourly") ? "H" : "A";
		List<OfficialFigure> ends = new ArrayList<>();
		for (PairStatements.Role role : this.pair.roles()) {
			for (String end : List.of("_PCT10", "_PCT90")) {
				this.figures.percentile(role.code(), unit + end).ifPresent(ends::add);
			}
		}
		if (ends.size() < 4 || ends.get(0).row().equals(ends.get(2).row())) {
			faults.add("two ranges that cannot be compared");
			return;
		}
		ends.forEach((end) -> StatementCheck.require(faults, text.contains(end.shown()), "without " + end.shown()));
		boolean startsLower = compare(ends, 0, 2) <= 0;
		boolean endsHigher = compare(ends, 1, 3) >= 0;
		boolean apart = compare(ends, 1, 2) < 0 || compare(ends, 3, 0) < 0;
		boolean holds = startsLower == endsHigher || compare(ends, 0, 2) == 0 || compare(ends, 1, 3) == 0;
		String right = apart ? "do not overlap" : holds ? "holds the whole range" : "overlap";
		StatementCheck.require(faults, text.contains(right), right);
	}

	private static int compare(List<OfficialFigure> ends, int one, int other) {
		return ends.get(one).number().orElseThrow().compareTo(ends.get(other).number().orElseThrow());
	}

}
