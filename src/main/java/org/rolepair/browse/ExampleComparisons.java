package org.rolepair.browse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.prose.Summary;
import org.rolepair.comparison.view.ColumnHead;
import org.rolepair.comparison.view.FactTable;
import org.rolepair.comparison.view.FactTables;
import org.rolepair.comparison.view.RowFilter;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.PayChart;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.stereotype.Component;

/**
 * Chooses example comparisons and describes them by what they say on pay: well-known
 * pairs, then roles with their neighbors. All lead to pages that search engines may
 * index.
 */
@Component
@RequiredArgsConstructor
class ExampleComparisons {

	/** Frequently searched pairs, if the site has them. */
	private static final List<List<String>> WELL_KNOWN = List.of(
			List.of("patient-service-specialist", "patient-coordinator"),
			List.of("registered-nurse", "licensed-practical-nurse"),
			List.of("physical-therapist", "physical-therapist-assistant"),
			List.of("software-developer", "data-scientist"), List.of("electrician", "hvac-technician"),
			List.of("medical-assistant", "dental-assistant"),
			List.of("elementary-school-teacher", "high-school-teacher"), List.of("pharmacist", "pharmacy-technician"));

	private static final List<FactKind> SHOWN = List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.PROJECTED_CHANGE,
			FactKind.TYPICAL_ENTRY_EDUCATION);

	private final CurrentNeighbors neighbors;

	private final PublishedRoles roles;

	private final Messages messages;

	private final Clock clock;

	List<List<RoleProfile>> ofSite(int most) {
		return profiles(known(this.neighbors.get(), (role) -> true, most), most);
	}

	/**
	 * Returns pairs within a category. If its roles have few neighbors, pairs of roles
	 * close in the list follow.
	 */
	List<Example> ofCategory(String slug, int most) {
		RoleNeighbors neighbors = this.neighbors.get();
		Stream<RoleNeighbors.Pair> near = known(neighbors, (role) -> role.listing().categorySlug().equals(slug), most);
		return profiles(Stream.concat(near, adjacentPairs(neighbors.inCategory(slug), most)), most).stream()
			.map(this::example)
			.toList();
	}

	/**
	 * Returns pairs of adjacent roles, then pairs with one role between them, and so on.
	 * Roles farther apart are left out, so that their number grows with the roles.
	 */
	private static Stream<RoleNeighbors.Pair> adjacentPairs(List<NeighborCandidate> members, int farthest) {
		List<NeighborCandidate> roles = members.stream().filter(NeighborCandidate::isFull).toList();
		return IntStream.rangeClosed(1, Math.min(farthest, roles.size() - 1))
			.boxed()
			.flatMap((apart) -> IntStream.range(0, roles.size() - apart)
				.mapToObj((at) -> new RoleNeighbors.Pair(roles.get(at), roles.get(at + apart))))
			.filter((pair) -> pair.one().isIndexedWith(pair.other()));
	}

	/** Returns well-known pairs, then roles with their neighbors. */
	private static Stream<RoleNeighbors.Pair> known(RoleNeighbors neighbors, Predicate<NeighborCandidate> wanted,
			int most) {
		Stream<RoleNeighbors.Pair> wellKnown = WELL_KNOWN.stream()
			.flatMap((pair) -> pair(neighbors, pair).stream())
			.filter((pair) -> wanted.test(pair.one()) && wanted.test(pair.other()))
			.filter((pair) -> pair.one().isIndexedWith(pair.other()));
		return Stream.concat(wellKnown, neighbors.examplePairs(wanted, most).stream());
	}

	private static Optional<RoleNeighbors.Pair> pair(RoleNeighbors neighbors, List<String> slugs) {
		return neighbors.find(new Slug(slugs.get(0)))
			.flatMap(
					(one) -> neighbors.find(new Slug(slugs.get(1))).map((other) -> new RoleNeighbors.Pair(one, other)));
	}

	private List<List<RoleProfile>> profiles(Stream<RoleNeighbors.Pair> pairs, int most) {
		Map<Set<Slug>, RoleNeighbors.Pair> distinct = new LinkedHashMap<>();
		pairs.takeWhile((pair) -> distinct.size() < most).forEach((pair) -> distinct.putIfAbsent(pair.slugs(), pair));
		Map<Slug, PublishedRole> found = this.roles
			.bySlugs(distinct.keySet().stream().flatMap(Set::stream).distinct().toList());
		return distinct.values()
			.stream()
			.map((pair) -> Stream.of(pair.one(), pair.other())
				.flatMap((role) -> Optional.ofNullable(found.get(role.listing().slug())).stream())
				.map(PublishedRole::profile)
				.toList())
			.filter((pair) -> pair.size() == 2)
			.toList();
	}

	Example example(List<RoleProfile> pair) {
		Comparison comparison = Comparison.of(pair);
		String source = comparison.preferred(FactKind.WAGES).map((kind) -> source(kind, pair)).orElse("");
		return new Example(
				this.messages.text("browse.comparison",
						Map.of("one", pair.get(0).titles().title(), "other", pair.get(1).titles().runningTitle())),
				ComparisonAddress.of(pair), new Summary(comparison, this.messages).pay().orElse(""), source);
	}

	/** Returns an example with its figures; empty if a role has no percentiles. */
	Optional<Showcase> showcase(List<RoleProfile> pair) {
		return PayChart.of(pair, figures(pair), this.messages)
			.stream()
			.filter((chart) -> chart.percentiles() && chart.lanes().size() == pair.size())
			.findFirst()
			.map((chart) -> {
				Example example = example(pair);
				FactTables tables = new FactTables(Comparison.of(pair), this.messages, figures(pair), RowFilter.ALL);
				return new Showcase(example, ColumnHead.of(pair), tables.table(example.title(), SHOWN, "glance"),
						chart);
			});
	}

	private String source(FactKind kind, List<RoleProfile> pair) {
		FigureRows figures = figures(pair);
		return pair.stream()
			.flatMap((role) -> role.facts().fact(kind).map((fact) -> figures.line(fact, role)).stream())
			.map(SourceLine::text)
			.distinct()
			.collect(Collectors.joining("; "));
	}

	private FigureRows figures(List<RoleProfile> pair) {
		return new FigureRows(this.messages, LocalDate.now(this.clock), ComparisonAddress.of(pair));
	}

	/** An example comparison: its sentence on pay, and the source of that. */
	record Example(String title, String path, String answer, String source) {

	}

	/** An example with its most important figures and a chart of pay. */
	record Showcase(Example example, List<ColumnHead> heads, FactTable table, PayChart chart) {

	}

}
