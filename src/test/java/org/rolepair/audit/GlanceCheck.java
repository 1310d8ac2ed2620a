package org.rolepair.audit;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the answers at a glance. */
record GlanceCheck(OfficialFigures figures, PairStatements.Statement statement) {

	List<String> faults() {
		List<String> faults = new ArrayList<>();
		if (this.statement.label().equals("Skills in common")) {
			skills(faults);
		}
		else {
			figures(faults);
		}
		return faults;
	}

	private void figures(List<String> faults) {
		Optional<OfficialFigure> first = figure(this.statement.pair().first());
		Optional<OfficialFigure> other = figure(this.statement.pair().other());
		String all = this.statement.text(0) + " | " + this.statement.text(1);
		if (first.isEmpty() || other.isEmpty()) {
			StatementCheck.require(faults, all.startsWith("Not compared"), "nothing to compare");
			first.ifPresent((one) -> StatementCheck.require(faults, all.contains(one.shown()), one.shown()));
			other.ifPresent((one) -> StatementCheck.require(faults, all.contains(one.shown()), one.shown()));
			return;
		}
		String verdict = first.get().verdict(other.get());
		if (verdict.startsWith("One figure for both")) {
			StatementCheck.require(faults, all.toLowerCase().contains(verdict.toLowerCase()), verdict);
			StatementCheck.require(faults, !all.matches("(?s).*\\b(same|more|less|higher|lower)\\b.*"),
					"compares one row");
		}
		else if (verdict.startsWith("Not compared")) {
			StatementCheck.require(faults, all.startsWith("Not compared"), verdict);
		}
		else if (verdict.equals("The same")) {
			StatementCheck.require(faults, all.contains("both") || all.contains("The same"), verdict);
		}
		else if (verdict.equals("Different")) {
			StatementCheck.require(faults, all.startsWith("Different") && all.contains(first.get().shown())
					&& all.contains(other.get().shown()), verdict);
		}
		else if (verdict.startsWith("Within")) {
			StatementCheck.require(faults, all.contains(verdict) && all.contains(first.get().told(other.get())),
					verdict);
		}
		else {
			difference(faults, first.get(), other.get(), all);
		}
	}

	private void difference(List<String> faults, OfficialFigure first, OfficialFigure other, String all) {
		String told = first.told(other).replaceFirst(" \\(.*", "");
		StatementCheck.require(faults, all.contains(told), told);
		if (first.sort() == OfficialFigure.Sort.YEARLY || first.sort() == OfficialFigure.Sort.HOURLY) {
			String share = first.percent(other)
					+ ((first.difference(other).signum() > 0) ? " more than " : " less than ");
			StatementCheck.require(faults, all.contains(share), share);
		}
	}

	private Optional<OfficialFigure> figure(PairStatements.Role role) {
		return this.figures.figure(role.code(), this.statement.label());
	}

	private void skills(List<String> faults) {
		Map<String, OfficialFigures.Rating> first = this.figures.ratings(this.statement.pair().first().code());
		Map<String, OfficialFigures.Rating> other = this.figures.ratings(this.statement.pair().other().code());
		boolean apart = Math.abs(ChronoUnit.MONTHS.between(first.values().iterator().next().month(),
				other.values().iterator().next().month())) > 12;
		if (apart) {
			StatementCheck.same(faults, "Not compared", this.statement.text(0));
			return;
		}
		List<String> shared = first.keySet()
			.stream()
			.filter((skill) -> isHighest(first, skill) && isHighest(other, skill))
			.toList();
		StatementCheck.same(faults, shared.size() + " among the highest", this.statement.text(0));
		shared.forEach((skill) -> StatementCheck.require(faults, this.statement.text(1).contains(skill), skill));
	}

	/** The five highest and all that tie with the fifth. */
	private static boolean isHighest(Map<String, OfficialFigures.Rating> ratings, String skill) {
		return ratings.values()
			.stream()
			.filter((one) -> one.value().compareTo(ratings.get(skill).value()) > 0)
			.count() < 5;
	}

}
