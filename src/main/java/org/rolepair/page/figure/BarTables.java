package org.rolepair.page.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;

/** Builds tables of bars, one bar for each group and role, never stacked. */
public record BarTables(List<RoleProfile> roles, Messages messages, FigureRows figures) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private static final BigDecimal TEN = BigDecimal.TEN;

	/**
	 * Returns the shares of a distribution or a single share, scaled to the next ten
	 * above the largest one. It is empty when no role has a value.
	 */
	public Optional<BarTable> of(FactKind kind) {
		return table(kind, scale(kind));
	}

	/** Returns the same on a scale from 0 to 100. */
	public Optional<BarTable> ofWhole(FactKind kind) {
		return table(kind, WHOLE);
	}

	private Optional<BarTable> table(FactKind kind, BigDecimal scale) {
		if (this.roles.stream().noneMatch((role) -> role.facts().hasValue(kind))) {
			return Optional.empty();
		}
		List<BarTable.Row> rows = names(kind).stream().map((name) -> row(kind, name, scale)).toList();
		return Optional.of(new BarTable(text("bars." + kind, "kind." + kind), text("bars.group." + kind, "bars.group"),
				titles(kind), origins(kind), notes().of(kind), rows));
	}

	/**
	 * Returns an amount with a row for each role, scaled to the largest one. It is empty
	 * when no role has a value.
	 */
	public Optional<BarTable> amounts(FactKind kind) {
		Optional<BigDecimal> largest = this.roles.stream()
			.flatMap((role) -> role.facts().value(kind, Quantity.class).stream())
			.map(Quantity::value)
			.filter((amount) -> amount.signum() > 0)
			.max(BigDecimal::compareTo);
		String title = this.messages.text("kind." + kind);
		return largest.map((scale) -> new BarTable(title, this.messages.text("bars.role"), List.of(title),
				origins(kind), List.of(),
				IntStream.range(0, this.roles.size()).mapToObj((at) -> amount(kind, at + 1, scale)).toList()));
	}

	/**
	 * Returns ratings of the given names on the scale of their kind. It is empty when no
	 * role has a value.
	 */
	public Optional<BarTable> ratings(FactKind kind, List<String> names) {
		if (this.roles.stream().noneMatch((role) -> role.facts().hasValue(kind))) {
			return Optional.empty();
		}
		List<BarTable.Row> rows = names.stream()
			.map((name) -> new BarTable.Row(text("part." + name, name), "",
					columns(kind).mapToObj((at) -> rating(at + 1, kind, name)).toList()))
			.toList();
		return Optional.of(new BarTable(this.messages.text("bars." + kind), this.messages.text("bars.group." + kind),
				titles(kind), origins(kind),
				Stream.concat(notes().asked(kind, "bars.rated").stream(), notes().missing(kind).stream()).toList(),
				rows));
	}

	private IntStream columns(FactKind kind) {
		return IntStream.range(0, this.roles.size()).filter((at) -> this.roles.get(at).facts().hasValue(kind));
	}

	private BarTable.Bar rating(int column, FactKind kind, String name) {
		RoleProfile role = this.roles.get(column - 1);
		Fact fact = role.facts().fact(kind).orElseThrow();
		Optional<BigDecimal> rating = fact.answer().part(name).flatMap(Part::quantity).map(Quantity::value);
		return rating
			.map((value) -> new BarTable.Bar(column, role.titles().title(),
					PayScale.text(kind.unit().scale().orElseThrow().percentage(value)),
					Numbers.decimal(value, FigureText.decimals(fact)), false))
			.orElseGet(() -> new BarTable.Bar(column, role.titles().title(), "0",
					this.figures.blank(fact.answer().part(name).map(Part::answer).orElse(fact.answer())).text(), true));
	}

	private BarTable.Row amount(FactKind kind, int column, BigDecimal scale) {
		RoleProfile role = this.roles.get(column - 1);
		FigureValue value = this.figures.value(kind, role);
		String width = role.facts()
			.value(kind, Quantity.class)
			.map((amount) -> width(amount.value(), scale))
			.orElse("0");
		return new BarTable.Row(role.titles().title(), "",
				List.of(new BarTable.Bar(column, role.titles().title(), width, value.text(), value.isBlank())));
	}

	private static String width(BigDecimal value, BigDecimal scale) {
		return PayScale.text(value.multiply(WHOLE).divide(scale, 1, RoundingMode.HALF_UP));
	}

	/** Returns the titles of the roles that have a value. */
	private List<String> titles(FactKind kind) {
		return this.roles.stream()
			.filter((role) -> role.facts().hasValue(kind))
			.map((role) -> role.titles().title())
			.toList();
	}

	private String text(String key, String otherwise) {
		String known = this.messages.has(key) ? key : otherwise;
		return this.messages.has(known) ? this.messages.text(known) : otherwise;
	}

	private List<String> names(FactKind kind) {
		List<String> names = distributions(kind).flatMap((shares) -> shares.parts().stream())
			.map(Part::name)
			.distinct()
			.toList();
		return names.isEmpty() ? List.of(this.messages.text("kind." + kind)) : names;
	}

	private Stream<Distribution> distributions(FactKind kind) {
		return this.roles.stream().flatMap((role) -> role.facts().value(kind, Distribution.class).stream());
	}

	private BigDecimal scale(FactKind kind) {
		BigDecimal largest = distributions(kind).map(Distribution::largestShare)
			.max(BigDecimal::compareTo)
			.orElse(WHOLE);
		return largest.divide(TEN, 0, RoundingMode.CEILING).multiply(TEN);
	}

	private BarTable.Row row(FactKind kind, String name, BigDecimal scale) {
		return new BarTable.Row(name, "",
				IntStream.range(0, this.roles.size())
					.filter((at) -> this.roles.get(at).facts().hasValue(kind))
					.mapToObj((at) -> bar(at + 1, kind, name, scale))
					.toList());
	}

	private BarTable.Bar bar(int column, FactKind kind, String name, BigDecimal scale) {
		RoleProfile role = this.roles.get(column - 1);
		Optional<Fact> fact = role.facts().fact(kind);
		Optional<Part> part = fact.flatMap((known) -> known.value(Distribution.class))
			.flatMap((shares) -> shares.part(name));
		Optional<Quantity> share = part.isPresent() ? part.flatMap(Part::quantity)
				: fact.flatMap((known) -> known.value(Quantity.class));
		if (share.isEmpty()) {
			Answer answer = part.map(Part::answer).orElseGet(() -> role.facts().answer(kind));
			return new BarTable.Bar(column, role.titles().title(), "0", this.figures.blank(answer).text(), true);
		}
		BigDecimal value = share.get().value();
		return new BarTable.Bar(column, role.titles().title(), width(value, scale),
				Numbers.percent(value, FigureText.decimals(fact.orElseThrow())), false);
	}

	/** Returns where the roles' figures come from, once if they share it. */
	public List<BarTable.RoleLine> origins(FactKind... kinds) {
		return Stream.of(kinds)
			.flatMap((kind) -> lines(kind).stream())
			.distinct()
			.map((line) -> new BarTable.RoleLine(line.role(), this.figures.sources().markRepeated(line.line())))
			.toList();
	}

	private List<BarTable.RoleLine> lines(FactKind kind) {
		List<BarTable.RoleLine> lines = this.roles.stream()
			.flatMap((role) -> role.facts()
				.fact(kind)
				.filter((fact) -> !fact.isBlank())
				.map((fact) -> new BarTable.RoleLine(role.titles().title() + ": ", this.figures.line(fact, role)))
				.stream())
			.toList();
		boolean one = lines.size() == this.roles.size()
				&& lines.stream().map(BarTable.RoleLine::line).distinct().count() == 1;
		return one ? List.of(new BarTable.RoleLine("", lines.get(0).line())) : lines;
	}

	/** Returns the notes below these tables. */
	public BarNotes notes() {
		return new BarNotes(this.roles, this.messages);
	}

}
