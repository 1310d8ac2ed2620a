package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.Verdict;
import org.rolepair.comparison.prose.Sentences;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;

/** Writes what the section on jobs shows of a pair. */
record JobsProse(Comparison comparison, Sentences sentences) {

	/** Returns at most two sentences; empty where nothing compares. */
	String finding() {
		List<String> said = new ArrayList<>();
		if (this.comparison.isPair()) {
			difference(FactKind.PROJECTED_CHANGE).map(this::change).ifPresent(said::add);
			difference(FactKind.ANNUAL_OPENINGS).map(this::openings).ifPresent(said::add);
		}
		return String.join(" ", said);
	}

	private Optional<Verdict.Difference> difference(FactKind kind) {
		return (this.comparison.row(kind).verdicts().get(0) instanceof Verdict.Difference difference
				&& !difference.capped()) ? Optional.of(difference) : Optional.empty();
	}

	private String change(Verdict.Difference change) {
		int low = change.first().min(change.other()).signum();
		int high = change.first().max(change.other()).signum();
		boolean otherFirst = change.isHigher() == (high > 0);
		return this.sentences.say("finding.change." + change(low, high), names(FactKind.PROJECTED_CHANGE, otherFirst));
	}

	/** Returns the last part of the message key for the signs of both changes. */
	private static String change(int low, int high) {
		if (low == high) {
			return (low > 0) ? "faster" : "shrinks";
		}
		if (low == 0) {
			return "grows";
		}
		return (high == 0) ? "falls" : "apart";
	}

	private String openings(Verdict.Difference openings) {
		Map<String, Object> words = names(FactKind.ANNUAL_OPENINGS, openings.isHigher());
		if (openings.isTwice()) {
			words.put("times", this.sentences.verdicts().times(openings));
		}
		words.put("number", openings.amount());
		words.put("difference", this.sentences.verdicts().amount(openings, this.comparison.first().currency()));
		return this.sentences.say(openings.isTwice() ? "finding.openings.times" : "finding.openings.more", words);
	}

	/** Names the second role first if it is the subject of the sentence. */
	private Map<String, Object> names(FactKind kind, boolean otherFirst) {
		RoleProfile first = this.comparison.first();
		RoleProfile other = this.comparison.roles().get(1);
		return otherFirst ? this.sentences.names(kind, other, first) : this.sentences.names(kind, first, other);
	}

}
