package org.rolepair.browse.role;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.browse.CurrentNeighbors;
import org.rolepair.browse.NeighborCandidate;
import org.rolepair.browse.RoleNeighbors;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.Link;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.role.Listing;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.RoleState;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.related.RelatedOccupationEditions;
import org.rolepair.source.SourceCatalogue;

import org.springframework.stereotype.Component;

/**
 * Builds a role's related roles: the closest in skills and those that O*NET relates to
 * it. The category is the fallback if neither has any.
 */
@Component
@RequiredArgsConstructor
class RelatedRoles {

	private static final int MOST = 8;

	private final CurrentNeighbors neighbors;

	private final RelatedOccupationEditions relations;

	private final SourceCatalogue sources;

	private final Messages messages;

	/**
	 * Returns the sections of a role's page.
	 * @param cells collects the sources of the page
	 */
	List<RelatedSection> of(RoleProfile role, FigureCells cells) {
		RoleNeighbors neighbors = this.neighbors.get();
		List<RelatedSection> sections = new ArrayList<>();
		sections.add(closest(role, neighbors, cells));
		related(role, neighbors, cells).ifPresent(sections::add);
		if (sections.stream().allMatch((section) -> section.roles().isEmpty())) {
			inCategory(role, neighbors).ifPresent(sections::add);
		}
		return sections;
	}

	private RelatedSection closest(RoleProfile role, RoleNeighbors neighbors, FigureCells cells) {
		List<RelatedSection.Related> near = neighbors.closest(role.slug())
			.stream()
			.limit(MOST)
			.map((neighbor) -> related(role, neighbor.role(), neighbors,
					Optional.of(this.messages.text("related.apart",
							Map.of("distance", Numbers.decimal(BigDecimal.valueOf(neighbor.distance()), 2))))))
			.toList();
		Optional<Integer> source = near.isEmpty() ? Optional.empty()
				: role.facts()
					.fact(FactKind.SKILL_IMPORTANCE)
					.map((fact) -> cells.sourceNumber(role, fact.origin().source()));
		return section("closest", near, source,
				near.isEmpty() ? Optional.of(missing(role, neighbors, cells)) : Optional.empty());
	}

	private String missing(RoleProfile role, RoleNeighbors neighbors, FigureCells cells) {
		if (role.status().state() != RoleState.PUBLISHED) {
			return this.messages.text("related.closest.retired");
		}
		return role.facts().hasValue(FactKind.SKILL_IMPORTANCE)
				? this.messages
					.text(neighbors.find(role.slug()).isPresent() ? "related.closest.none" : "related.closest.pending")
				: this.messages.text("related.closest.unrated",
						Map.of("reason", cells.blank(role.facts().answer(FactKind.SKILL_IMPORTANCE)).text()));
	}

	private Optional<RelatedSection> related(RoleProfile role, RoleNeighbors neighbors, FigureCells cells) {
		Optional<String> code = role.onetSocCode();
		if (code.isEmpty()) {
			return this.relations.current()
				.map((edition) -> section("onet", List.of(), Optional.empty(),
						Optional.of(this.messages.text("related.onet.no-code"))));
		}
		return this.relations.of(code.get()).map((related) -> related(role, related, neighbors, cells));
	}

	private RelatedSection related(RoleProfile role, RelatedOccupationEditions.Related related, RoleNeighbors neighbors,
			FigureCells cells) {
		List<RelatedSection.Related> here = new ArrayList<>();
		for (int i = 0; i < related.codes().size(); i++) {
			Optional<String> reason = Optional
				.of(this.messages.text("related.onet.position", Map.of("position", i + 1)));
			neighbors.withCode(related.codes().get(i))
				.stream()
				.filter((other) -> !other.listing().slug().equals(role.slug()))
				.map((other) -> related(role, other, neighbors, reason))
				.forEach(here::add);
		}
		int source = cells.sources().number(this.sources.bySlug(related.source()).orElseThrow());
		return section("onet", here.subList(0, Math.min(MOST, here.size())), Optional.of(source),
				here.isEmpty()
						? Optional.of(this.messages.text("related.onet.none", Map.of("count", related.codes().size())))
						: Optional.empty());
	}

	/** Puts roles first if they have a comparison that search engines may index. */
	private Optional<RelatedSection> inCategory(RoleProfile role, RoleNeighbors neighbors) {
		List<NeighborCandidate> others = neighbors.inCategory(role.category().slug())
			.stream()
			.filter((other) -> !other.listing().slug().equals(role.slug()))
			.toList();
		Stream<NeighborCandidate> compared = others.stream()
			.filter((other) -> neighbors.find(role.slug()).filter(other::isIndexedWith).isPresent());
		List<RelatedSection.Related> kindred = Stream.concat(compared.limit(MOST), others.stream().limit(MOST))
			.distinct()
			.limit(MOST)
			.map((other) -> related(role, other, neighbors, Optional.empty()))
			.toList();
		return kindred.isEmpty() ? Optional.empty()
				: Optional.of(section("category", kindred, Optional.empty(), Optional.empty()));
	}

	private RelatedSection section(String id, List<RelatedSection.Related> roles, Optional<Integer> source,
			Optional<String> missing) {
		String method = "related." + id + ".method";
		return new RelatedSection(id, this.messages.text("related." + id),
				this.messages.has(method) && missing.isEmpty() ? Optional.of(this.messages.text(method))
						: Optional.empty(),
				source, roles, missing);
	}

	private RelatedSection.Related related(RoleProfile role, NeighborCandidate other, RoleNeighbors neighbors,
			Optional<String> reason) {
		Listing listing = other.listing();
		boolean full = neighbors.find(role.slug()).filter((self) -> self.isIndexedWith(other)).isPresent();
		List<Link> ways = full ? List.of(
				new Link(this.messages.text("related.compare"),
						ComparisonAddress.path(List.of(role.slug(), listing.slug()))),
				new Link(this.messages.text("related.change"),
						ComparisonAddress.transition(role.slug(), listing.slug())))
				: List.of();
		return new RelatedSection.Related(Link.toRole(listing), reason, ways);
	}

	/**
	 * Related roles by one criterion.
	 *
	 * @param id the HTML id of its heading
	 * @param source the number of its source on the page
	 * @param roles the roles, the nearest first
	 * @param missing why there are none
	 */
	record RelatedSection(String id, String heading, Optional<String> method, Optional<Integer> source,
			List<Related> roles, Optional<String> missing) {

		RelatedSection {
			roles = List.copyOf(roles);
			if (roles.isEmpty() == missing.isEmpty()) {
				throw new IllegalArgumentException("Related roles are there, or it is said why there are none");
			}
		}

		/**
		 * A related role.
		 *
		 * @param reason how similar it is
		 * @param ways links to the comparison and transition, if those pages have enough
		 * content
		 */
		record Related(Link role, Optional<String> reason, List<Link> ways) {

		}

	}

}
