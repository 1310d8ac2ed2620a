package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.Verdict;
import org.rolepair.comparison.prose.Sentences;
import org.rolepair.comparison.prose.VerdictText;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;

/** Writes what the section on jobs shows of a pair. */
record JobsProse(Comparison comparison, Sentences sentences, VerdictText verdicts) {

	static JobsProse of(Comparison comparison, Messages messages) {
		return new JobsProse(comparison, new Sentences(messages), new VerdictText(messages));
	}

	/** Returns at most two sentences; empty where nothing compares. */
	String finding() {
		List<String> said = new ArrayList<>();
		if (this.comparison.isPair()) {
			if (verdict(FactKind.PROJECTED_CHANGE) instanceof Verdict.Difference change) {
				said.add(change(change));
			}
			if (verdict(FactKind.ANNUAL_OPENINGS) instanceof Verdict.Difference openings) {
				said.add(openings(openings));
			}
		}
		return String.join(" ", said);
	}

	private Verdict verdict(FactKind kind) {
		return this.comparison.row(kind).verdicts().get(0);
	}

	private String change(Verdict.Difference change) {
		int low = change.first().min(change.other()).signum();
		int high = change.first().max(change.other()).signum();
		boolean otherFirst = change.isHigher() == (high > 0);
		return this.sentences.say("finding.change." + change(low, high), names(FactKind.PROJECTED_CHANGE, otherFirst));
	}

	/**
	 * Returns the last part of the message key.
	 * @param low the sign of the lower change
	 * @param high the sign of the higher change
	 */
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
			words.put("times", this.verdicts.times(openings));
		}
		words.put("number", openings.amount());
		words.put("difference", this.verdicts.amount(openings, this.comparison.first().currency()));
		return this.sentences.say(openings.isTwice() ? "finding.openings.times" : "finding.openings.more", words);
	}

	/** Names the second role first if it is the subject of the sentence. */
	private Map<String, Object> names(FactKind kind, boolean otherFirst) {
		RoleProfile first = this.comparison.first();
		RoleProfile other = this.comparison.roles().get(1);
		return otherFirst ? this.sentences.names(kind, other, first) : this.sentences.names(kind, first, other);
	}

}
