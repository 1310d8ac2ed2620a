package org.rolepair.comparison.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.Verdict;
import org.rolepair.comparison.prose.VerdictText;
import org.rolepair.comparison.prose.VerdictWording;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureText;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;

/**
 * Builds the four answers above the tables: pay, entry, outlook and skills. Answers
 * without data are left out.
 */
final class KeyFigures {

	private final Comparison comparison;

	private final Messages messages;

	private final FigureText figures;

	private final VerdictText verdicts;

	KeyFigures(Comparison comparison, Messages messages) {
		this.comparison = comparison;
		this.messages = messages;
		this.figures = new FigureText(messages);
		this.verdicts = new VerdictText(messages);
	}

	List<KeyFigure> all() {
		List<KeyFigure> all = new ArrayList<>();
		pay().ifPresent(all::add);
		wayIn().ifPresent(all::add);
		outlook().ifPresent(all::add);
		new SkillKeyFigure(this.comparison, this.messages).find().ifPresent(all::add);
		return all;
	}

	private Optional<KeyFigure> pay() {
		return this.comparison.wage(FactKind.WAGES).map(this::pay);
	}

	private KeyFigure pay(FactKind kind) {
		String name = this.messages.text("key-figure.pay." + kind);
		Comparison.ComparedRow row = this.comparison.row(kind);
		if (this.comparison.isPair() && row.verdicts().get(0) instanceof Verdict.Difference difference
				&& difference.hasPercentage()) {
			return new KeyFigure(name,
					this.verdicts.bareDifference(difference, kind, this.comparison.first().currency()),
					this.messages
						.text("key-figure.pay.difference", Map.of("percent", this.verdicts.percentage(difference),
								"direction", difference.isHigher() ? "more" : "less", "a", earners(kind)))
							+ groups(kind));
		}
		return spread(name, row);
	}

	/** Returns the first role's plural, or the wider group that its pay is of. */
	private String earners(FactKind kind) {
		RoleProfile first = this.comparison.first();
		return first.widerRow(kind).map(WiderGroups::running).orElseGet(() -> first.titles().runningPlural());
	}

	private Optional<KeyFigure> wayIn() {
		FactKind kind = this.comparison.anyHas(FactKind.TIME_TO_BECOME) ? FactKind.TIME_TO_BECOME
				: FactKind.TYPICAL_ENTRY_EDUCATION;
		if (!this.comparison.anyHas(kind)) {
			return Optional.empty();
		}
		String name = this.messages.text((kind == FactKind.TIME_TO_BECOME) ? "key-figure.time" : "key-figure.entry");
		Comparison.ComparedRow row = this.comparison.row(kind);
		if (allSame(row)) {
			return Optional.of(new KeyFigure(name, both(answer(this.comparison.first(), kind)), same(row,
					this.messages.text("key-figure.time.same", Map.of("count", this.comparison.roles().size())))));
		}
		boolean differ = row.verdicts()
			.stream()
			.allMatch((verdict) -> verdict.similarity() != Verdict.Similarity.NOT_COMPARED);
		return Optional.of(new KeyFigure(name,
				this.messages.text(differ ? "key-figure.differs" : "key-figure.not-compared"), each(kind)));
	}

	private Optional<KeyFigure> outlook() {
		FactKind kind = FactKind.PROJECTED_CHANGE;
		if (!this.comparison.anyHas(kind)) {
			return Optional.empty();
		}
		String name = this.messages.text("key-figure.outlook");
		Comparison.ComparedRow row = this.comparison.row(kind);
		if (allSame(row)) {
			return Optional.of(new KeyFigure(name, both(answer(this.comparison.first(), kind)),
					same(row, this.messages.text("key-figure.outlook.note"))));
		}
		if (this.comparison.isPair() && row.verdicts().get(0) instanceof Verdict.Difference difference) {
			return Optional.of(new KeyFigure(name,
					Lists.and(this.comparison.roles().stream().map((role) -> answer(role, kind)).toList()),
					this.verdicts.of(difference, kind, this.comparison.first().currency()).text() + groups(kind)));
		}
		return Optional.of(spread(name, row));
	}

	/**
	 * Returns a pair's difference or the span of more roles; each figure alone if not
	 * comparable.
	 */
	private KeyFigure spread(String name, Comparison.ComparedRow row) {
		boolean compared = row.verdicts()
			.stream()
			.allMatch((verdict) -> verdict.similarity() != Verdict.Similarity.NOT_COMPARED);
		List<Quantity> quantities = this.comparison.roles()
			.stream()
			.flatMap((role) -> role.facts().value(row.kind(), Quantity.class).stream())
			.toList();
		if (!compared || quantities.size() < this.comparison.roles().size()) {
			return new KeyFigure(name, this.messages.text("key-figure.not-compared"), each(row.kind()));
		}
		if (this.comparison.isPair()) {
			Verdict verdict = row.verdicts().get(0);
			VerdictWording wording = this.verdicts.of(verdict, row.kind(), this.comparison.first().currency());
			return new KeyFigure(name, wording.text(),
					wording.detail().map((detail) -> detail + groups(row.kind())).orElseGet(() -> each(row.kind())));
		}
		BigDecimal low = quantities.stream().map(Quantity::value).min(BigDecimal::compareTo).orElseThrow();
		BigDecimal high = quantities.stream().map(Quantity::value).max(BigDecimal::compareTo).orElseThrow();
		int decimals = quantities.stream().mapToInt(Quantity::decimals).max().orElse(0);
		return new KeyFigure(name,
				this.messages.text("key-figure.spread",
						Map.of("low", number(low, row.kind(), decimals), "high", number(high, row.kind(), decimals))),
				this.messages.text("key-figure.spread.note", Map.of("count", quantities.size())) + groups(row.kind()));
	}

	private String number(BigDecimal number, FactKind kind, int decimals) {
		return this.figures.number(number, kind.unit(), this.comparison.first().currency(), decimals);
	}

	private static boolean allSame(Comparison.ComparedRow row) {
		return row.verdicts()
			.stream()
			.allMatch((verdict) -> verdict instanceof Verdict.Same || verdict instanceof Verdict.SameByConstruction);
	}

	private String both(String text) {
		return this.messages.text("key-figure.both", Map.of("text", text, "count", this.comparison.roles().size()));
	}

	private String each(FactKind kind) {
		List<String> answers = this.comparison.roles()
			.stream()
			.map((role) -> this.messages.text("key-figure.each",
					Map.of("role", role.titles().title(), "text", answer(role, kind))))
			.toList();
		return String.join("; ", answers) + groups(kind);
	}

	/**
	 * Returns a note on an answer that all roles share, and names the row if it is one.
	 */
	private String same(Comparison.ComparedRow row, String note) {
		return row.verdicts()
			.stream()
			.filter(Verdict.SameByConstruction.class::isInstance)
			.findFirst()
			.map((verdict) -> this.verdicts.of(verdict, row.kind(), this.comparison.first().currency()).text())
			.orElse(note + groups(row.kind()));
	}

	private String groups(FactKind kind) {
		return new WiderGroups(this.messages).addition(this.comparison.roles(), kind);
	}

	private String answer(RoleProfile role, FactKind kind) {
		Answer answer = role.facts().answer(kind);
		if (answer instanceof Blank blank) {
			return this.messages.text("blank." + blank.reason() + ".running");
		}
		int decimals = answer.as(Quantity.class).map(Quantity::decimals).orElse(0);
		return this.figures.of(answer, kind.unit(), role.currency(), decimals);
	}

	record KeyFigure(String name, String text, String note) {

	}

}
