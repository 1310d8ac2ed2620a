package org.rolepair.comparison.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.comparison.Comparability;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.Verdict;
import org.rolepair.comparison.prose.PayVerdict;
import org.rolepair.comparison.prose.Sentences;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureText;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
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

	private final FigureText figures;

	private final PayVerdict verdicts;

	public TransitionProse(Comparison comparison, Messages messages) {
		this.comparison = comparison;
		this.from = comparison.roles().get(0);
		this.to = comparison.roles().get(1);
		this.sentences = new Sentences(messages);
		this.figures = new FigureText(messages);
		this.verdicts = new PayVerdict(messages, this.from.currency());
	}

	/** Returns one paragraph each on pay, entry and skills. */
	public List<String> paragraphs() {
		return List.of(pay(), String.join(" ", preparation()), skills());
	}

	/** Uses the median if both roles have comparable ones, else the mean. */
	String pay() {
		FactKind kind = this.comparison.preferred(WAGES).orElse(FactKind.ANNUAL_MEDIAN_WAGE);
		Optional<Fact> before = known(this.from, kind);
		Optional<Fact> after = known(this.to, kind);
		if (before.isEmpty() || after.isEmpty()) {
			return unknown("transition.pay", kind);
		}
		Map<String, Object> words = names(kind);
		words.put("measure", this.sentences.text("measure." + kind));
		words.put("amountA", amount(this.from, kind));
		words.put("amountB", amount(this.to, kind));
		return this.sentences.say("transition.pay." + payKey(kind, before.get(), after.get(), words), words);
	}

	/** Adds the verdict's arguments and returns the sentence's key. */
	private String payKey(FactKind kind, Fact before, Fact after, Map<String, Object> words) {
		Verdict verdict = verdict(kind);
		if (verdict.similarity() != Verdict.Similarity.NOT_COMPARED && !isOfOneEdition(before, after)) {
			words.put("reason", this.sentences.text("transition.editions"));
			return PayVerdict.NOT_COMPARABLE;
		}
		return this.verdicts.key(verdict, words);
	}

	/** Returns whether both share one edition; pay changes between editions anyway. */
	private static boolean isOfOneEdition(Fact before, Fact after) {
		return before.origin().source().equals(after.origin().source())
				&& before.origin().period().equals(after.origin().period());
	}

	/** Returns sentences on education and O*NET preparation levels. */
	List<String> preparation() {
		List<String> said = new ArrayList<>(List.of(entry()));
		if (verdict(FactKind.JOB_ZONE) instanceof Verdict.Difference levels) {
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
		Optional<Fact> before = known(this.from, kind);
		Optional<Fact> after = known(this.to, kind);
		if (before.isEmpty() || after.isEmpty()) {
			return unknown("transition.entry", kind);
		}
		Map<String, Object> words = names(kind);
		words.put("entryA", level(before.get()));
		words.put("entryB", level(after.get()));
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

	private String level(Fact fact) {
		return this.sentences.entryLevel(fact.value(Text.class).orElseThrow());
	}

	String skills() {
		Optional<SkillTransition> change = SkillTransition.of(this.comparison);
		return change.map(this::skills).orElseGet(this::noSkills);
	}

	private String skills(SkillTransition change) {
		List<String> learnt = change.skills(SkillTransition.Use.TO_LEARN)
			.stream()
			.limit(NAMED)
			.map((skill) -> skill.parts().get(1).orElseThrow().runningName())
			.toList();
		int rest = change.skills(SkillTransition.Use.TO_LEARN).size() - learnt.size();
		Map<String, Object> words = names();
		words.put("needed", change.needed());
		words.put("carried", change.skills(SkillTransition.Use.TRANSFERABLE).size());
		words.put("unclear", change.skills(SkillTransition.Use.UNCLEAR).size());
		words.put("learnt", change.skills(SkillTransition.Use.TO_LEARN).size());
		words.put("skills", (rest > 0) ? String.join(", ", learnt) : Lists.and(learnt));
		words.put("rest", rest);
		List<String> said = new ArrayList<>();
		said.add(this.sentences.say("transition.skills", words));
		if (change.needed() > 0) {
			said.add(this.sentences.say("transition.skills.to-learn", words));
		}
		return String.join(" ", said);
	}

	private String noSkills() {
		FactKind kind = FactKind.SKILL_IMPORTANCE;
		Optional<Fact> before = known(this.from, kind);
		Optional<Fact> after = known(this.to, kind);
		if (before.isEmpty() || after.isEmpty()) {
			return unknown("transition.skills", kind);
		}
		Map<String, Object> words = names();
		words.put("reason",
				Comparability.findIncomparability(before.get().origin(), after.get().origin())
					.map((obstacle) -> this.sentences.text("reason." + obstacle))
					.orElseGet(() -> this.sentences.text("transition.skills.none-shared")));
		return this.sentences.say("transition.skills.not-compared", words);
	}

	/** Explains which role has no figure, and why. */
	private String unknown(String key, FactKind kind) {
		boolean knownBefore = known(this.from, kind).isPresent();
		boolean knownAfter = known(this.to, kind).isPresent();
		Map<String, Object> words = names();
		words.put("blankA", this.sentences.blank(this.from, kind));
		words.put("blankB", this.sentences.blank(this.to, kind));
		String side = knownBefore ? ".unknown-after" : knownAfter ? ".unknown-before" : ".unknown";
		return this.sentences.say(key + side, words);
	}

	private static Optional<Fact> known(RoleProfile role, FactKind kind) {
		return role.facts().fact(kind).filter((fact) -> !fact.isBlank());
	}

	private Verdict verdict(FactKind kind) {
		return this.comparison.row(kind).verdicts().get(0);
	}

	private String amount(RoleProfile role, FactKind kind) {
		int decimals = this.comparison.decimals(kind);
		return this.figures.of(role.facts().value(kind, Quantity.class).orElseThrow(), kind.unit(), role.currency(),
				decimals);
	}

	private Map<String, Object> names() {
		return this.sentences.names(this.from, this.to);
	}

	private Map<String, Object> names(FactKind kind) {
		return this.sentences.names(kind, this.from, this.to);
	}

}
