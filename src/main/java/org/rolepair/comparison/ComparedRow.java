package org.rolepair.comparison;

import java.util.List;
import java.util.Optional;

import org.rolepair.fact.Fact;
import org.rolepair.fact.FactKind;

/**
 * One kind of fact across the compared roles.
 *
 * @param kind the kind
 * @param facts each role's fact, in the order of the columns; empty where a role has none
 * @param verdicts on the second and further roles, relative to the first
 */
record ComparedRow(FactKind kind, List<Optional<Fact>> facts, List<Verdict> verdicts) {

	ComparedRow {
		facts = List.copyOf(facts);
		verdicts = List.copyOf(verdicts);
	}

	Likeness likeness() {
		return Likeness.of(this.verdicts);
	}

	/**
	 * The dates of two compared facts, where they differ.
	 * @param role the index of the second or a further role
	 */
	boolean hasDatesApart(int role) {
		Verdict verdict = this.verdicts.get(role - 1);
		return verdict.likeness() != Likeness.UNDECIDED && !period(0).equals(period(role));
	}

	String period(int role) {
		return this.facts.get(role).map((fact) -> fact.origin().period().label()).orElse("");
	}

}
