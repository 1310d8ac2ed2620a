package org.rolepair.page.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import org.rolepair.role.fact.NamedShare;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.occupation.OccupationTitles;
import org.rolepair.source.Citation;
import org.rolepair.source.Period;

/** Builds the figures of one page, each with its source, and collects the sources. */
public final class FigureRows {

	/** Half a cent an hour and $5 a year. */
	private static final BigDecimal ROUNDED = new BigDecimal("15.40");

	private static final int MONTHS_A_YEAR = 12;

	private final Messages messages;

	private final FigureText text;

	private final LocalDate today;

	/** The place that the page names, so that its figures needn't. */
	private final String place;

	@Getter
	private final PageSources sources;

	/** Creates a builder that decides which figures are old as of the given day. */
	public FigureRows(Messages messages, LocalDate today) {
		this(messages, today, "");
	}

	/** Creates a builder of figures whose sources another page lists, by its path. */
	public FigureRows(Messages messages, LocalDate today, String path) {
		this(messages, today, Origin.UNITED_STATES, new PageSources(messages, path));
	}

	private FigureRows(Messages messages, LocalDate today, String place, PageSources sources) {
		this.messages = messages;
		this.text = new FigureText(messages);
		this.today = today;
		this.place = place;
		this.sources = sources;
	}

	/** Returns a builder of figures at a place that the page names, for the same page. */
	public FigureRows at(String place) {
		return new FigureRows(this.messages, this.today, place, this.sources);
	}

	/** Returns a row of one kind with equal precision, with a value for each role. */
	public FigureRow row(String label, FactKind kind, List<RoleProfile> roles) {
		Map<String, Integer> decimals = FigureText
			.decimals(roles.stream().flatMap((role) -> role.facts().fact(kind).stream()).toList());
		return FigureRow.of(label, roles.stream().map((role) -> value(kind, role, decimals)).toList());
	}

	public FigureValue value(FactKind kind, RoleProfile role) {
		return value(kind, role, FigureText.decimals(role.facts().fact(kind).stream().toList()));
	}

	private FigureValue value(FactKind kind, RoleProfile role, Map<String, Integer> decimalsBySource) {
		Optional<Fact> known = role.facts().fact(kind);
		if (known.isEmpty() || known.get().isBlank()) {
			return blank(role.facts().answer(kind));
		}
		Fact fact = known.get();
		int decimals = decimalsBySource.getOrDefault(fact.origin().source(), 0);
		String value = fact.value(NamedShare.class)
			.map(NamedShare::name)
			.orElseGet(() -> sign(fact) + this.text.of(fact.answer(), kind.unit(), role.currency(), decimals));
		boolean number = fact.answer() instanceof Quantity || fact.answer() instanceof Range;
		return new FigureValue(value, number ? FigureValue.Form.NUMBER : FigureValue.Form.WORDS,
				details(fact, role, decimals), Optional.of(line(fact, role)));
	}

	/** Returns the plus sign of a change; a minus sign is part of the number. */
	private static String sign(Fact fact) {
		boolean growth = fact.kind() == FactKind.PROJECTED_CHANGE
				&& fact.value(Quantity.class).filter((change) -> change.value().signum() > 0).isPresent();
		return growth ? "+" : "";
	}

	/** Returns a blank with its reason; a value counts as not collected. */
	public FigureValue blank(Answer answer) {
		BlankReason reason = (answer instanceof Blank blank) ? blank.reason() : BlankReason.NOT_COLLECTED;
		return new FigureValue(this.messages.text("blank." + reason), FigureValue.Form.BLANK, List.of(),
				Optional.of(SourceLine.words(this.messages.text("blank." + reason + ".meaning"))));
	}

	/** Returns where a fact comes from, and adds its source to the page's. */
	public SourceLine line(Fact fact, RoleProfile role) {
		Citation citation = role.citation(fact.origin().source());
		this.sources.add(citation);
		return new SourceLine(this.sources.path(citation.slug()), name(citation, fact.origin().period()),
				notes(fact, role), false);
	}

	/** Returns the source of a text, and adds it to the page's. */
	public SourceLine line(RoleProfile role, String source) {
		return line(role.citation(source));
	}

	/** Returns a source, and adds it to the page's. */
	public SourceLine line(Citation citation) {
		this.sources.add(citation);
		return new SourceLine(this.sources.path(citation.slug()), citation.shortName(), List.of(), false);
	}

	private String name(Citation citation, Period period) {
		String name = this.text.source(citation, period);
		return citation.isOutdated(period, this.today) ? this.messages.text("period.outdated",
				Map.of("name", name, "years", citation.ageLimitMonths().orElseThrow() / MONTHS_A_YEAR)) : name;
	}

	private List<String> notes(Fact fact, RoleProfile role) {
		List<String> notes = new ArrayList<>();
		if (!List.of(Origin.UNITED_STATES, this.place).contains(fact.origin().place())) {
			notes.add(fact.origin().place());
		}
		fact.origin().derivation().ifPresent((derivation) -> notes.add(this.messages.text("derivation." + derivation)));
		if (fact.kind() == FactKind.ANNUAL_MEAN_WAGE && isHourlyTimes2080(fact, role)) {
			notes.add(this.messages.text("derivation.HOURLY_TIMES_2080"));
		}
		if (role.facts().hasEqualPercentiles(fact.kind())) {
			notes.add(this.messages.text("remark.equal-percentiles"));
		}
		fact.value(BestPaying.class).flatMap(BestPaying::standing).ifPresent((standing) -> notes.add(floor(standing)));
		role.widerRow(fact)
			.ifPresent((row) -> notes.add(this.messages.text("remark.wider-group",
					Map.of("group", OccupationTitles.runningPlural(row.title())))));
		return notes;
	}

	private String floor(BestPaying.Standing standing) {
		String jobs = Numbers.whole(standing.employmentFloor());
		return standing.shareFloor()
			.map((share) -> this.messages.text("remark.job-and-share-floor",
					Map.of("jobs", jobs, "share", Numbers.percent(share, 0))))
			.orElseGet(() -> this.messages.text("remark.job-floor", Map.of("jobs", jobs)));
	}

	private List<String> details(Fact fact, RoleProfile role, int decimals) {
		List<String> details = new ArrayList<>();
		fact.value(NamedShare.class)
			.ifPresent((named) -> details.add(this.messages.text("share-of." + fact.origin().population(),
					Map.of("share", this.text.of(named.share(), fact.kind().unit(), role.currency(), decimals)))));
		fact.value(BestPaying.class)
			.flatMap(BestPaying::standing)
			.ifPresent((standing) -> details.add(this.messages.text("best-paying.amount",
					Map.of("statistic", this.messages.text("statistic." + standing.statistic()), "amount",
							this.text.number(standing.amount(), standing.statistic().unit(), role.currency(), 0),
							"nation",
							this.text.number(standing.nation(), standing.statistic().unit(), role.currency(), 0)))));
		return details;
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

}
