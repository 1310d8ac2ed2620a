package org.rolepair.page.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import lombok.Getter;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.MarginOfError;
import org.rolepair.role.fact.Quantity;
import org.rolepair.source.Citation;

/**
 * Creates the cells of one page and collects its sources, marks and blanks for the
 * footnotes.
 */
public final class FigureCells {

	/** Half a cent an hour and $5 a year. */
	private static final BigDecimal ROUNDED = new BigDecimal("15.40");

	private final Messages messages;

	private final FigureText text;

	private final LocalDate today;

	@Getter
	private final SourceList sources;

	private final Set<Mark> marks = EnumSet.noneOf(Mark.class);

	private final Set<BlankReason> blanks = EnumSet.noneOf(BlankReason.class);

	public FigureCells(Messages messages, LocalDate today) {
		this.messages = messages;
		this.text = new FigureText(messages);
		this.today = today;
		this.sources = new SourceList(messages);
	}

	/** Returns the cells of one kind with equal precision, one for each role. */
	public List<FigureCell> row(FactKind kind, List<RoleProfile> roles) {
		List<Fact> facts = roles.stream().flatMap((role) -> role.facts().fact(kind).stream()).toList();
		FigureText.Precision precision = FigureText.Precision.of(facts);
		return roles.stream().map((role) -> cell(kind, role, precision)).toList();
	}

	/**
	 * Returns a cell without a source, and adds the blank to the legend.
	 * @param answer the blank; a value counts as not collected
	 */
	public FigureCell blank(Answer answer) {
		BlankReason reason = (answer instanceof Blank blank) ? blank.reason() : BlankReason.NOT_COLLECTED;
		this.blanks.add(reason);
		return new FigureCell(this.messages.text("blank." + reason), true, List.of(), Optional.empty(),
				Optional.empty());
	}

	/** Returns the number of a source on this page, from 1. */
	public int sourceNumber(RoleProfile role, String sourceSlug) {
		return this.sources.number(role.citation(sourceSlug));
	}

	/** Returns the footnotes; call this after all cells are created. */
	public Footnotes footnotes() {
		return new Footnotes(this.sources.entries(), legend());
	}

	List<LegendEntry> legend() {
		List<LegendEntry> legend = new ArrayList<>();
		this.marks.forEach((mark) -> legend.add(new LegendEntry(this.messages.text("mark." + mark + ".sign"),
				this.messages.text("mark." + mark + ".meaning"), false)));
		this.blanks.forEach((reason) -> legend.add(new LegendEntry(this.messages.text("blank." + reason),
				this.messages.text("blank." + reason + ".meaning"), true)));
		return legend;
	}

	/** Returns the tags of a fact, and adds their marks to the legend. */
	public List<String> tags(Fact fact, RoleProfile role) {
		List<String> tags = new ArrayList<>();
		fact.origin().derivation().ifPresent((derivation) -> tags.add(derived(derivation)));
		if (fact.kind() == FactKind.ANNUAL_MEAN_WAGE && isHourlyTimes2080(fact, role)) {
			this.marks.add(Mark.HOURLY_TIMES_2080);
			tags.add(this.messages.text("mark.HOURLY_TIMES_2080.sign"));
		}
		fact.value(Quantity.class).flatMap(MarginOfError::relative).ifPresent((margin) -> tags.add(margin(margin)));
		Citation citation = role.citation(fact.origin().source());
		if (citation.isOutdated(fact.origin().period(), this.today)) {
			this.marks.add(Mark.OLD);
			tags.add(this.messages.text("mark.OLD", Map.of("period", fact.origin().period().label())));
		}
		else if (!citation.edition().contains(fact.origin().period().label())) {
			tags.add(fact.origin().period().label());
		}
		if (role.facts().hasEqualPercentiles(fact.kind())) {
			this.marks.add(Mark.EQUAL_PERCENTILES);
			tags.add(this.messages.text("mark.EQUAL_PERCENTILES.sign"));
		}
		role.widerRow(fact).ifPresent((row) -> {
			this.marks.add(Mark.WIDER_GROUP);
			tags.add(this.messages.text("mark.WIDER_GROUP", Map.of("group", row.title())));
		});
		return tags;
	}

	private FigureCell cell(FactKind kind, RoleProfile role, FigureText.Precision precision) {
		Optional<Fact> known = role.facts().fact(kind);
		if (known.isEmpty() || known.get().isBlank()) {
			return blank(role.facts().answer(kind));
		}
		Fact fact = known.get();
		String value = this.text.of(fact.answer(), kind.unit(), role.currency(), precision.of(fact));
		return new FigureCell(value, false, tags(fact, role), detail(fact, role),
				Optional.of(sourceNumber(role, fact.origin().source())));
	}

	/** Returns whether both means agree as far as the next cent and the next $10 tell. */
	private static boolean isHourlyTimes2080(Fact annual, RoleProfile role) {
		Optional<BigDecimal> product = role.facts()
			.fact(FactKind.HOURLY_MEAN_WAGE)
			.filter((hourly) -> hourly.origin().equals(annual.origin()))
			.flatMap((hourly) -> hourly.value(Quantity.class))
			.map((hourly) -> hourly.value().multiply(Derivation.HOURS_A_YEAR));
		return annual.value(Quantity.class)
			.filter((mean) -> product.filter((yearly) -> yearly.subtract(mean.value()).abs().compareTo(ROUNDED) <= 0)
				.isPresent())
			.isPresent();
	}

	private String derived(Derivation derivation) {
		this.marks.add(Mark.valueOf("DERIVED_" + derivation));
		return this.messages.text("mark.DERIVED_" + derivation + ".sign");
	}

	private String margin(BigDecimal margin) {
		this.marks.add(Mark.ESTIMATE);
		return "±" + Numbers.percent(margin, 1);
	}

	private Optional<String> detail(Fact fact, RoleProfile role) {
		return fact.value(BestPaying.class)
			.flatMap(BestPaying::standing)
			.map((standing) -> this.messages.text(
					standing.shareFloor().isPresent() ? "best-paying.ranking-with-share" : "best-paying.ranking",
					Map.of("kind", standing.statistic(), "statistic",
							this.messages.text("statistic." + standing.statistic()), "amount",
							this.text.number(standing.amount(), standing.statistic().unit(), role.currency(), 0),
							"nation",
							this.text.number(standing.nation(), standing.statistic().unit(), role.currency(), 0),
							"edition", fact.origin().period().label(), "floor",
							Numbers.decimal(BigDecimal.valueOf(standing.employmentFloor()), 0), "share",
							standing.shareFloor().map((share) -> Numbers.percent(share, 0)).orElse(""))));
	}

	public record Footnotes(List<SourceList.Entry> sources, List<LegendEntry> legend) {

	}

	public record LegendEntry(String sign, String meaning, boolean blank) {

	}

	/** Marks on figures, explained in the page's legend. */
	public enum Mark {

		HOURLY_TIMES_2080, DERIVED_YEARLY_OVER_2080, DERIVED_WORKED_OUT, DERIVED_GREATEST_SHARE, ESTIMATE, OLD,
		EQUAL_PERCENTILES, WIDER_GROUP

	}

}
