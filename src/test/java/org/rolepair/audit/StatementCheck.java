package org.rolepair.audit;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks statements, each against official rows. */
record StatementCheck(OfficialFigures figures) {

	private static final Set<String> TEXTS = Set.of("rating", "sentence", "at a glance", "banner", "structured data");

	private static final Pattern MARGIN = Pattern.compile("margin(?: of error)? ±\\$?([\\d,.]+)");

	private static final Pattern COMPARING = Pattern.compile("(?i)\\b(same|more|less|fewer|higher|lower|overlap)");

	/** The 95th percentile of the normal distribution. */
	private static final double NORMAL = 1.644854;

	static boolean checks(PairStatements.Statement statement, OfficialFigures figures) {
		return TEXTS.contains(statement.sort()) || figures.knows(statement.sort());
	}

	/** Returns what is wrong with a statement. */
	List<String> faults(PairStatements.Statement statement) {
		return switch (statement.sort()) {
			case "rating" -> rating(statement);
			case "sentence" -> new ProseCheck(this.figures, statement.pair()).sentence(statement.text(0));
			case "at a glance" -> new GlanceCheck(this.figures, statement).faults();
			case "banner" -> new GroupCheck(this.figures, statement.pair()).banner(statement.text(0));
			case "structured data" -> new GroupCheck(this.figures, statement.pair()).structuredData(statement.text(0));
			default -> row(statement);
		};
	}

	private List<String> row(PairStatements.Statement statement) {
		Optional<OfficialFigure> first = this.figures.figure(statement.pair().first().code(), statement.label());
		Optional<OfficialFigure> other = this.figures.figure(statement.pair().other().code(), statement.label());
		List<String> faults = new ArrayList<>();
		same(faults, first.map(OfficialFigure::shown).orElse(""), statement.text(0));
		same(faults, other.map(OfficialFigure::shown).orElse(""), statement.text(1));
		String verdict = first.flatMap((one) -> other.map(one::verdict)).orElse("Nothing to compare");
		require(faults, verdict.equalsIgnoreCase(statement.text(2)), verdict + ", not " + statement.text(2));
		if (first.isPresent() && other.isPresent()) {
			detail(faults, first.get(), other.get(), verdict, statement.text(3));
		}
		return faults;
	}

	private static void detail(List<String> faults, OfficialFigure first, OfficialFigure other, String verdict,
			String detail) {
		if (verdict.startsWith("One figure")) {
			require(faults, !COMPARING.matcher(detail).find(), "compares one row: " + detail);
		}
		if (verdict.startsWith("Within")) {
			require(faults, detail.startsWith(first.told(other)), first.told(other) + ", not " + detail);
		}
		boolean difference = verdict.equals("Within the margin of error")
				|| verdict.matches(".*(more|less|fewer|higher|lower)( \\(.*\\))?");
		Optional<BigDecimal> margin = first.margin(other);
		if (difference && margin.isPresent()) {
			margin(faults, margin.get(), detail);
		}
		else {
			require(faults, !MARGIN.matcher(detail).find(), "an unknown margin: " + detail);
		}
	}

	private List<String> rating(PairStatements.Statement statement) {
		OfficialFigures.Rating first = this.figures.ratings(statement.pair().first().code()).get(statement.label());
		OfficialFigures.Rating other = this.figures.ratings(statement.pair().other().code()).get(statement.label());
		List<String> faults = new ArrayList<>();
		same(faults, (first == null) ? "" : first.value().toPlainString(), statement.text(0));
		same(faults, (other == null) ? "" : other.value().toPlainString(), statement.text(1));
		if (first == null || other == null) {
			same(faults, "Nothing to compare", statement.text(2));
			return faults;
		}
		BigDecimal difference = other.value().subtract(first.value());
		String told = difference.abs().toPlainString() + ((difference.signum() > 0) ? " higher" : " lower");
		BigDecimal margin = margin(first, other);
		if (Math.abs(ChronoUnit.MONTHS.between(first.month(), other.month())) > 12) {
			same(faults, "Not compared: their dates lie more than 12 months apart", statement.text(2));
		}
		else if (difference.signum() == 0) {
			same(faults, "The same", statement.text(2));
		}
		else if (difference.abs().compareTo(margin) <= 0) {
			same(faults, "Within the margin of error", statement.text(2));
			require(faults, statement.text(3).startsWith(told), told + ", not " + statement.text(3));
			margin(faults, margin, statement.text(3));
		}
		else {
			same(faults, told, statement.text(2));
			if (margin.signum() > 0) {
				margin(faults, margin, statement.text(3));
			}
		}
		return faults;
	}

	/**
	 * Student's t by the expansion of Cornish and Fisher, which is exact to a thousandth
	 * here.
	 */
	private static BigDecimal margin(OfficialFigures.Rating first, OfficialFigures.Rating other) {
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
