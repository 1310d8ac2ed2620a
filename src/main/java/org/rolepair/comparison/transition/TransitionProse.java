package org.rolepair.comparison.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.rolepair.comparison.Comparability;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.Verdict;
import org.rolepair.comparison.prose.Sentences;
import org.rolepair.comparison.prose.VerdictText;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Text;

/**
 * Describes a change from one role to another in sentences. They use the verdicts of the
 * comparison and explain what is not comparable.
 */
public final class TransitionProse {

	private static final List<FactKind> WAGES = List.of(FactKind.ANNUAL_MEDIAN_WAGE, FactKind.ANNUAL_MEAN_WAGE,
			FactKind.HOURLY_MEDIAN_WAGE, FactKind.HOURLY_MEAN_WAGE);

	private static final int NAMED = 5;

	private final Comparison comparison;

	private final RoleProfile from;

	private final RoleProfile to;

	private final Sentences sentences;

	public TransitionProse(Comparison comparison, Messages messages) {
		this.comparison = comparison;
		this.from = comparison.roles().get(0);
		this.to = comparison.roles().get(1);
		this.sentences = new Sentences(messages);
	}

	/** Returns one paragraph each on pay, entry and skills. */
	public List<String> paragraphs() {
		return List.of(pay(), String.join(" ", preparation()), skills());
	}

	/** Uses the median if both roles have comparable ones, else the mean. */
	String pay() {
		FactKind kind = this.comparison.preferred(WAGES).orElse(FactKind.ANNUAL_MEDIAN_WAGE);
		if (!this.comparison.allHave(kind)) {
			return unknown("transition.pay", kind);
		}
		Map<String, Object> words = names(kind);
		words.put("measure", this.sentences.text("measure." + kind));
		words.put("amountA", amount(this.from, kind));
		words.put("amountB", amount(this.to, kind));
		return this.sentences.say("transition.pay." + payKey(kind, words), words);
	}

	/** Adds the verdict's arguments and returns the last part of the sentence's key. */
	private String payKey(FactKind kind, Map<String, Object> words) {
		Verdict verdict = verdict(kind);
		if (verdict.similarity() != Verdict.Similarity.NOT_COMPARED && !isOfOneEdition(kind)) {
			words.put("reason", this.sentences.text("transition.editions"));
			return "not-comparable";
		}
		VerdictText texts = this.sentences.verdicts();
		if (verdict instanceof Verdict.Difference difference) {
			words.put("difference", texts.amount(difference, this.from.currency()));
			return (difference.capped() ? "at-least." : "") + (difference.isHigher() ? "other-higher" : "first-higher");
		}
		if (verdict instanceof Verdict.WithinMargin within) {
			words.put("difference", texts.amount(within.difference(), this.from.currency()));
			words.put("margin", texts.marginText(within.difference(), this.from.currency()));
			return "within-margin";
		}
		if (verdict instanceof Verdict.SameByConstruction same) {
			words.put("row", WiderGroups.running(same.row()));
			return "same-by-construction";
		}
		if (verdict instanceof Verdict.NotComparable obstacle) {
			words.put("reason", this.sentences.text("reason." + obstacle.reason()));
			return "not-comparable";
		}
		return "same";
	}

	/** Returns whether both share one edition; pay changes between editions anyway. */
	private boolean isOfOneEdition(FactKind kind) {
		Origin before = this.from.facts().origin(kind);
		Origin after = this.to.facts().origin(kind);
		return before.source().equals(after.source()) && before.period().equals(after.period());
	}

	/** Returns sentences on education and O*NET preparation levels. */
	List<String> preparation() {
		List<String> said = new ArrayList<>(List.of(entry()));
		if (verdict(FactKind.JOB_ZONE) instanceof Verdict.Difference levels && !levels.capped()) {
			Map<String, Object> words = names();
			words.put("zoneA", levels.first().toBigInteger());
			words.put("zoneB", levels.other().toBigInteger());
			words.put("number", levels.amount());
			said.add(this.sentences.say(levels.isHigher() ? "transition.zone.more" : "transition.zone.less", words));
		}
		return said;
	}

	private String entry() {
		FactKind kind = FactKind.TYPICAL_ENTRY_EDUCATION;
		if (!this.comparison.allHave(kind)) {
			return unknown("transition.entry", kind);
		}
		Map<String, Object> words = names(kind);
		words.put("entryA", level(this.from));
		words.put("entryB", level(this.to));
		Verdict verdict = verdict(kind);
		if (verdict instanceof Verdict.NotComparable obstacle) {
			words.put("reason", this.sentences.text("reason." + obstacle.reason()));
			return this.sentences.say("transition.entry.not-compared", words);
		}
		if (verdict instanceof Verdict.SameByConstruction one) {
			words.put("row", WiderGroups.running(one.row()));
			return this.sentences.say("transition.entry.same-by-construction", words);
		}
		boolean same = verdict.similarity() == Verdict.Similarity.SIMILAR;
		return this.sentences.say(same ? "transition.entry.same" : "transition.entry.differs", words);
	}

	private String level(RoleProfile role) {
		return this.sentences
			.entryLevel(role.facts().value(FactKind.TYPICAL_ENTRY_EDUCATION, Text.class).orElseThrow());
	}

	String skills() {
		return SkillTransition.of(this.comparison).map(this::skills).orElseGet(this::noSkills);
	}

	private String skills(SkillTransition change) {
		List<String> learnt = change.skills(SkillTransition.Use.TO_LEARN)
			.stream()
			.limit(NAMED)
			.map((skill) -> skill.parts().get(1).orElseThrow().runningName())
			.toList();
		int all = change.skills(SkillTransition.Use.TO_LEARN).size();
		int rest = all - learnt.size();
		Map<String, Object> words = names();
		words.put("needed", change.needed());
		words.put("carried", change.skills(SkillTransition.Use.TRANSFERABLE).size());
		words.put("unclear", change.skills(SkillTransition.Use.UNCLEAR).size());
		words.put("learnt", all);
		words.put("skills", (rest > 0) ? String.join(", ", learnt) : Lists.and(learnt));
		words.put("rest", rest);
		String counts = this.sentences.say("transition.skills", words);
		return (change.needed() > 0) ? counts + " " + this.sentences.say("transition.skills.to-learn", words) : counts;
	}

	private String noSkills() {
		FactKind kind = FactKind.SKILL_IMPORTANCE;
		if (!this.comparison.allHave(kind)) {
			return unknown("transition.skills", kind);
		}
		Map<String, Object> words = names();
		words.put("reason",
				Comparability.findIncomparability(this.from.facts().origin(kind), this.to.facts().origin(kind))
					.map((obstacle) -> this.sentences.text("reason." + obstacle))
					.orElseGet(() -> this.sentences.text("transition.skills.none-shared")));
		return this.sentences.say("transition.skills.not-compared", words);
	}

	/** Explains which role has no figure, and why. */
	private String unknown(String key, FactKind kind) {
		Map<String, Object> words = names();
		words.put("blankA", this.sentences.blank(this.from, kind));
		words.put("blankB", this.sentences.blank(this.to, kind));
		String side = this.from.facts().hasValue(kind) ? ".unknown-after"
				: this.to.facts().hasValue(kind) ? ".unknown-before" : ".unknown";
		return this.sentences.say(key + side, words);
	}

	private Verdict verdict(FactKind kind) {
		return this.comparison.row(kind).verdicts().get(0);
	}

	private String amount(RoleProfile role, FactKind kind) {
		return this.sentences.figures()
			.of(role.facts().answer(kind), kind.unit(), role.currency(), this.comparison.decimals(kind));
	}

	private Map<String, Object> names() {
		return this.sentences.names(this.from, this.to);
	}

	private Map<String, Object> names(FactKind kind) {
		return this.sentences.names(kind, this.from, this.to);
	}

}
