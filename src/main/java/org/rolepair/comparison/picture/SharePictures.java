package org.rolepair.comparison.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.prose.Summary;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.PayChart;
import org.rolepair.page.figure.PayLane;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Unit;
import org.rolepair.role.occupation.OccupationTitles;

/** Decides what the picture of one comparison shows. */
final class SharePictures {

	private static final List<FactKind> YEARLY = List.of(FactKind.ANNUAL_MEDIAN_WAGE, FactKind.ANNUAL_MEAN_WAGE);

	private static final List<FactKind> HOURLY = List.of(FactKind.HOURLY_MEDIAN_WAGE, FactKind.HOURLY_MEAN_WAGE);

	private final Comparison comparison;

	private final FigureRows figures;

	private final Messages messages;

	/** Whether the roles' pay only compares by the hour. */
	private final boolean hourly;

	/** The one chart of all roles; empty where their pay differs in kind or currency. */
	private final Optional<PayChart> chart;

	/** The sources of the figures: each lane names its own if there are several. */
	private final Set<String> sources = new LinkedHashSet<>();

	SharePictures(Comparison comparison, LocalDate today, Messages messages) {
		this.comparison = comparison;
		this.figures = new FigureRows(messages, today);
		this.messages = messages;
		this.hourly = comparison.preferred(FactKind.WAGES)
			.filter((kind) -> kind.unit() == Unit.MONEY_PER_HOUR)
			.isPresent();
		List<PayChart> charts = this.hourly ? List.of() : PayChart.of(comparison.roles(), this.figures, messages);
		this.chart = (charts.size() == 1) ? Optional.of(charts.get(0)) : Optional.empty();
		comparison.roles()
			.forEach((role) -> wages(role).forEach((fact) -> this.sources.add(this.figures.line(fact, role).text())));
	}

	/** Returns the picture of a page that last changed on a day. */
	SharePicture picture(LocalDate changed) {
		List<RoleProfile> roles = this.comparison.roles();
		List<String> titles = IntStream.range(0, roles.size())
			.mapToObj((at) -> (at == 0) ? roles.get(at).titles().title() : roles.get(at).titles().runningTitle())
			.toList();
		return new SharePicture(titles, new Summary(this.comparison, this.messages).answer(),
				IntStream.range(0, roles.size()).mapToObj((at) -> lane(at + 1, roles.get(at))).toList(),
				this.chart.map(PayChart::ticks).orElse(List.of()), note(changed));
	}

	private SharePicture.Lane lane(int column, RoleProfile role) {
		List<Fact> wages = wages(role);
		Optional<PayLane> drawn = this.chart
			.flatMap((pay) -> pay.lanes().stream().filter((lane) -> lane.column() == column).findFirst());
		return new SharePicture.Lane(column, role.titles().title(), group(role, wages),
				wages.isEmpty() ? this.figures.value(FactKind.ANNUAL_MEAN_WAGE, role).text() : figures(role, wages),
				drawn);
	}

	private Optional<String> group(RoleProfile role, List<Fact> wages) {
		return wages.stream()
			.flatMap((fact) -> role.widerRow(fact).stream())
			.findFirst()
			.map((row) -> this.messages.text("picture.group",
					Map.of("group", OccupationTitles.runningPlural(row.title()))));
	}

	private String figures(RoleProfile role, List<Fact> wages) {
		List<String> texts = new ArrayList<>(wages.stream()
			.map((fact) -> this.messages.text("picture." + fact.kind(),
					Map.of("amount", this.figures.value(fact.kind(), role).text())))
			.toList());
		if (this.sources.size() > 1) {
			texts.add(this.figures.line(wages.get(0), role).text());
		}
		return String.join(", ", texts);
	}

	/** Returns the role's median and average: hourly where yearly pay doesn't compare. */
	private List<Fact> wages(RoleProfile role) {
		List<Fact> yearly = this.hourly ? List.of() : facts(role, YEARLY).toList();
		return yearly.isEmpty() ? facts(role, HOURLY).toList() : yearly;
	}

	private static Stream<Fact> facts(RoleProfile role, List<FactKind> kinds) {
		return kinds.stream().flatMap((kind) -> role.facts().fact(kind).stream()).filter((fact) -> !fact.isBlank());
	}

	private String note(LocalDate changed) {
		List<String> parts = new ArrayList<>();
		this.chart.ifPresent((pay) -> parts
			.add(this.messages.text(pay.percentiles() ? "picture.key.percentiles" : "picture.key.range")));
		if (this.sources.size() == 1) {
			parts.add(String.join("", this.sources) + ".");
		}
		parts.add(this.messages.text("picture.changed", Map.of("day", Dates.day(changed))));
		return String.join(" ", parts);
	}

}
