package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.page.figure.ShareBar;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Part;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Ratings;

/** Builds bars from 0 to 100, one per group and role, never stacked. */
public record BarGroups(List<RoleProfile> roles, Messages messages, FigureCells cells) {

	/**
	 * Returns the chart of a distribution or single share. It is empty when no role has a
	 * value.
	 */
	Optional<BarChart> chart(FactKind kind) {
		if (this.roles.stream().noneMatch((role) -> role.facts().hasValue(kind))) {
			return Optional.empty();
		}
		List<Integer> decimals = this.roles.stream()
			.map((role) -> role.facts().fact(kind).map(BarGroups::decimals).orElse(0))
			.toList();
		List<BarChart.Group> groups = names(kind).stream().map((name) -> group(kind, name, decimals)).toList();
		return Optional.of(new BarChart(this.messages.text("kind." + kind), groups, origins(kind)));
	}

	private Set<String> names(FactKind kind) {
		Set<String> names = new LinkedHashSet<>();
		for (RoleProfile role : this.roles) {
			role.facts()
				.value(kind, Distribution.class)
				.ifPresent((shares) -> shares.parts().forEach((part) -> names.add(part.name())));
		}
		if (names.isEmpty()) {
			names.add(this.messages.text("kind." + kind));
		}
		return names;
	}

	private BarChart.Group group(FactKind kind, String name, List<Integer> decimals) {
		List<BarChart.RoleBar> bars = new ArrayList<>();
		for (int i = 0; i < this.roles.size(); i++) {
			RoleProfile role = this.roles.get(i);
			bars.add(new BarChart.RoleBar(i + 1, role.titles().title(), bar(role, kind, name, decimals.get(i))));
		}
		return new BarChart.Group(name, bars);
	}

	private ShareBar bar(RoleProfile role, FactKind kind, String name, int decimals) {
		Optional<Fact> fact = role.facts().fact(kind);
		Optional<Part> part = fact.flatMap((known) -> known.value(Distribution.class))
			.flatMap((shares) -> shares.parts().stream().filter((each) -> each.name().equals(name)).findFirst());
		Optional<Quantity> share = part.isPresent() ? part.flatMap(Part::quantity)
				: fact.flatMap((known) -> known.value(Quantity.class));
		if (share.isEmpty()) {
			Answer answer = part.map(Part::answer).orElseGet(() -> role.facts().answer(kind));
			return new ShareBar(name, this.cells.blank(answer).text(), "", true);
		}
		return new ShareBar(name, Numbers.percent(share.get().value(), decimals), share.get().value().toPlainString(),
				false);
	}

	private static int decimals(Fact fact) {
		return fact.value(Distribution.class)
			.map((shares) -> Part.decimals(shares.parts()))
			.orElseGet(() -> fact.value(Quantity.class).map(Quantity::decimals).orElse(0));
	}

	private String counted(Fact fact) {
		String population = this.messages.text("population." + fact.origin().population());
		return fact.respondents()
			.map((asked) -> population + " "
					+ this.messages.text(
							(fact.kind().form() == Ratings.class) ? "browse.asked.ratings" : "browse.asked",
							Map.of("count", asked)))
			.orElse(population);
	}

	/** Returns each role's source, population and sample size for a kind. */
	public List<BarChart.Origin> origins(FactKind kind) {
		List<BarChart.Origin> origins = new ArrayList<>();
		for (int i = 0; i < this.roles.size(); i++) {
			RoleProfile role = this.roles.get(i);
			Optional<Fact> fact = role.facts().fact(kind).filter((known) -> !known.isBlank());
			if (fact.isPresent()) {
				origins.add(new BarChart.Origin(i + 1, role.titles().title(), counted(fact.get()),
						this.cells.sourceNumber(role, fact.get().origin().source()),
						this.cells.tags(fact.get(), role)));
			}
		}
		return origins;
	}

	public record BarChart(String title, List<Group> groups, List<Origin> origins) {

		record Group(String name, List<RoleBar> bars) {

		}

		/**
		 * A role's bar.
		 *
		 * @param number the role's column, from 1
		 */
		record RoleBar(int number, String title, ShareBar bar) {

		}

		/**
		 * The origin of a role's shares.
		 *
		 * @param number the role's column, from 1
		 * @param source the number of the source on the page
		 */
		public record Origin(int number, String title, String population, int source, List<String> tags) {

		}

	}

}
