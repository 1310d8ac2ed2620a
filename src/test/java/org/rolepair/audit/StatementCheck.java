package org.rolepair.audit;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks statements, each against official rows. */
record StatementCheck(OfficialFigures figures) {

	private static final Set<String> TEXTS = Set.of("rating", "knowledge", "sentence", "banner", "structured data");

	private static final Pattern MARGIN = Pattern.compile("margin of error ±\\$?([\\d,.]+)");

	/** The 95th percentile of the normal distribution. */
	private static final double NORMAL = 1.644854;

	static boolean checks(PairStatements.Statement statement, OfficialFigures figures) {
		return TEXTS.contains(statement.sort()) || figures.knows(statement.sort());
	}

	/** Returns what is wrong with a statement. */
	List<String> faults(PairStatements.Statement statement) {
		return switch (statement.sort()) {
			case "rating" -> rating(statement, this.figures::ratings);
			case "knowledge" -> rating(statement, this.figures::knowledge);
			case "sentence" -> new ProseCheck(this.figures, statement.pair()).sentence(statement.text(0));
			case "banner" -> new GroupCheck(this.figures, statement.pair()).banner(statement.text(0));
			case "structured data" -> new GroupCheck(this.figures, statement.pair()).structuredData(statement.text(0));
			default -> row(statement);
		};
	}

	private List<String> row(PairStatements.Statement statement) {
		PairStatements.Pair pair = statement.pair();
		Optional<OfficialFigure> first = this.figures.figure(pair.first().code(), statement.label());
		Optional<OfficialFigure> other = this.figures.figure(pair.other().code(), statement.label());
		List<String> faults = new ArrayList<>();
		same(faults, first.map(OfficialFigure::shown).orElse(""), statement.text(0));
		same(faults, other.map(OfficialFigure::shown).orElse(""), statement.text(1));
		if (statement.texts().size() < 3) {
			return faults;
		}
		if (first.isEmpty() || other.isEmpty()) {
			same(faults, "Nothing to compare", statement.text(2));
			return faults;
		}
		same(faults, first.get().verdict(other.get()), statement.text(2));
		if (first.get().isWithinMargin(other.get()) && statement.text(2).startsWith("Too small")) {
			require(faults, statement.text(3).startsWith(first.get().amount(other.get())), statement.text(3));
			margin(faults, first.get().margin(other.get()).orElseThrow(), statement.text(3));
		}
		else if (!statement.text(2).equals("Same figure")) {
			same(faults, first.get().note(other.get()), statement.text(3));
		}
		leader(faults, statement, first.get(), other.get());
		return faults;
	}

	/** The role that has more is named, or the group that its figure is of. */
	private static void leader(List<String> faults, PairStatements.Statement statement, OfficialFigure first,
			OfficialFigure other) {
		boolean leads = statement.text(2).matches(".*(more|higher|as many)");
		if (!leads) {
			same(faults, "", statement.text(4));
			return;
		}
		boolean more = first.difference(other).signum() > 0;
		PairStatements.Role role = more ? statement.pair().other() : statement.pair().first();
		String who = statement.text(4).replaceFirst(",?:\\s*$", "");
		require(faults,
				who.equalsIgnoreCase(role.plural()) || OfficialFigure.isNamed((more ? other : first).title(), who),
				role.plural() + ", not " + who);
	}

	private static List<String> rating(PairStatements.Statement statement,
			Function<String, Map<String, OfficialFigures.Rating>> ratings) {
		OfficialFigures.Rating first = ratings.apply(statement.pair().first().code()).get(statement.label());
		OfficialFigures.Rating other = ratings.apply(statement.pair().other().code()).get(statement.label());
		List<String> faults = new ArrayList<>();
		same(faults, (first == null) ? "" : first.value().toPlainString(), statement.text(0));
		same(faults, (other == null) ? "" : other.value().toPlainString(), statement.text(1));
		if (first == null || other == null) {
			same(faults, "Nothing to compare", statement.text(2));
			return faults;
		}
		BigDecimal difference = other.value().subtract(first.value());
		BigDecimal margin = margin(first, other);
		if (Math.abs(ChronoUnit.MONTHS.between(first.month(), other.month())) > 12) {
			same(faults, "Not comparable", statement.text(2));
			same(faults, "their dates are more than 12 months apart", statement.text(3));
		}
		else if (difference.signum() == 0) {
			same(faults, "Same", statement.text(2));
		}
		else if (difference.abs().compareTo(margin) <= 0) {
			same(faults, "Too small a difference to be sure", statement.text(2));
			require(faults, statement.text(3).startsWith(difference.abs().toPlainString()), statement.text(3));
			margin(faults, margin, statement.text(3));
		}
		else {
			same(faults, difference.abs().toPlainString() + " higher", statement.text(2));
			PairStatements.Role role = (difference.signum() > 0) ? statement.pair().other() : statement.pair().first();
			require(faults, statement.text(4).toLowerCase().startsWith(role.plural().toLowerCase()), statement.text(4));
		}
		return faults;
	}

	/**
	 * Returns how many ratings are clearly higher for the first and for the other role.
	 */
	static int[] clear(Map<String, OfficialFigures.Rating> first, Map<String, OfficialFigures.Rating> other) {
		int[] clear = new int[2];
		first.forEach((skill, one) -> {
			OfficialFigures.Rating two = other.get(skill);
			BigDecimal difference = (two == null) ? BigDecimal.ZERO : two.value().subtract(one.value());
			if (two != null && difference.abs().compareTo(margin(one, two)) > 0) {
				clear[(difference.signum() > 0) ? 1 : 0]++;
			}
		});
		return clear;
	}

	/**
	 * Student's t by the expansion of Cornish and Fisher, which is exact to a thousandth
	 * here.
	 */
	private static BigDecimal margin(OfficialFigures.Rating first, OfficialFigures.Rating other) {
		if (first.respondents() < 2 || other.respondents() < 2) {
			return BigDecimal.ZERO;
		}
		double v = first.respondents() + other.respondents() - 2;
		double z = NORMAL;
		double t = z + (Math.pow(z, 3) + z) / (4 * v)
				+ (5 * Math.pow(z, 5) + 16 * Math.pow(z, 3) + 3 * z) / (96 * v * v)
				+ (3 * Math.pow(z, 7) + 19 * Math.pow(z, 5) + 17 * Math.pow(z, 3) - 15 * z) / (384 * Math.pow(v, 3));
		return BigDecimal.valueOf(t * Math.hypot(first.error().doubleValue(), other.error().doubleValue()));
	}

	/** The margin shown is the exact one, rounded to its own last digit. */
	private static void margin(List<String> faults, BigDecimal margin, String detail) {
		Matcher shown = MARGIN.matcher(detail);
		if (!shown.find()) {
			faults.add("no margin of " + margin + ": " + detail);
			return;
		}
		BigDecimal number = new BigDecimal(shown.group(1).replaceAll(",|\\.$", ""));
		BigDecimal unit = number.ulp();
		for (BigDecimal rest = number.movePointRight(number.scale()); rest.signum() > 0
				&& rest.remainder(BigDecimal.TEN).signum() == 0; rest = rest.movePointLeft(1).setScale(0)) {
			unit = unit.movePointRight(1);
		}
		BigDecimal tolerance = unit.multiply(new BigDecimal("0.501"));
		require(faults, number.subtract(margin).abs().compareTo(tolerance) <= 0, margin + ", not " + number);
	}

	static void same(List<String> faults, String right, String shown) {
		require(faults, right.equals(shown), "“" + right + "”, not “" + shown + "”");
	}

	static void require(List<String> faults, boolean right, String fault) {
		if (!right) {
			faults.add(fault);
		}
	}

}
