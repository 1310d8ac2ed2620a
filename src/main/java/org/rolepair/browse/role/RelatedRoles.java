package org.rolepair.browse.role;

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
import org.rolepair.page.Link;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.SourceLine;
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

	private static final int MOST = 6;

	private static final String CONFUSABLE = "confusable";

	private final CurrentNeighbors neighbors;

	private final RelatedOccupationEditions relations;

	private final SourceCatalogue sources;

	private final Messages messages;

	/** Returns the sections of a role's page; the figures collect their sources. */
	List<RelatedSection> of(RoleProfile role, FigureRows figures) {
		RoleNeighbors neighbors = this.neighbors.get();
		RelatedPay pay = new RelatedPay(role, figures, this.messages);
		List<RelatedSection> sections = new ArrayList<>();
		confusable(pay, neighbors).ifPresent(sections::add);
		sections.add(closest(pay, neighbors));
		Optional<RelatedOccupationEditions.Related> related = role.onetSocCode().flatMap(this.relations::of);
		related(related, pay, neighbors).ifPresent(sections::add);
		CareerSteps.of(role)
			.filter((steps) -> role.status().state() == RoleState.PUBLISHED)
			.ifPresent((steps) -> sections.addAll(steps(steps, related, pay, neighbors)));
		if (sections.stream().allMatch((section) -> section.roles().isEmpty())) {
			inCategory(pay, neighbors).ifPresent(sections::add);
		}
		return sections;
	}

	/** Returns roles with much the same title, with the education that each takes. */
	private Optional<RelatedSection> confusable(RelatedPay pay, RoleNeighbors neighbors) {
		List<NeighborCandidate> roles = ConfusableTitles.of(pay.role(), neighbors.all());
		Optional<SourceLine> source = pay.role()
			.facts()
			.fact(FactKind.TYPICAL_ENTRY_EDUCATION)
			.filter((fact) -> !roles.isEmpty() && !fact.isBlank())
			.map((fact) -> pay.figures().line(fact, pay.role()));
		return roles.isEmpty() ? Optional.empty() : Optional.of(section(CONFUSABLE, roles, pay, neighbors, source, ""));
	}

	private RelatedSection closest(RelatedPay pay, RoleNeighbors neighbors) {
		RoleProfile role = pay.role();
		List<NeighborCandidate> near = neighbors.closest(role.slug())
			.stream()
			.limit(MOST)
			.map(RoleNeighbors.Neighbor::role)
			.toList();
		Optional<SourceLine> source = role.facts()
			.fact(FactKind.SKILL_IMPORTANCE)
			.filter((fact) -> !near.isEmpty())
			.map((fact) -> pay.figures().line(fact, role));
		return section("closest", near, pay, neighbors, source, missing(role, neighbors, pay.figures()));
	}

	private String missing(RoleProfile role, RoleNeighbors neighbors, FigureRows figures) {
		if (role.status().state() != RoleState.PUBLISHED) {
			return this.messages.text("related.closest.retired");
		}
		return role.facts().hasValue(FactKind.SKILL_IMPORTANCE)
				? this.messages
					.text(neighbors.find(role.slug()).isPresent() ? "related.closest.none" : "related.closest.pending")
				: this.messages.text("related.closest.unrated",
						Map.of("reason", figures.blank(role.facts().answer(FactKind.SKILL_IMPORTANCE)).text()));
	}

	private Optional<RelatedSection> related(Optional<RelatedOccupationEditions.Related> relations, RelatedPay pay,
			RoleNeighbors neighbors) {
		if (pay.role().onetSocCode().isEmpty()) {
			return this.relations.current()
				.map((edition) -> section("onet", List.of(), pay, neighbors, Optional.empty(),
						this.messages.text("related.onet.no-code")));
		}
		return relations.map((related) -> {
			List<NeighborCandidate> here = here(related, pay.role(), neighbors).limit(MOST).toList();
			SourceLine source = pay.figures().line(this.sources.bySlug(related.source()).orElseThrow());
			return section("onet", here, pay, neighbors, Optional.of(source),
					this.messages.text("related.onet.none", Map.of("count", related.codes().size())));
		});
	}

	private static Stream<NeighborCandidate> here(RelatedOccupationEditions.Related related, RoleProfile role,
			RoleNeighbors neighbors) {
		return related.codes()
			.stream()
			.flatMap((other) -> neighbors.withCode(other).stream())
			.filter((other) -> !other.listing().slug().equals(role.slug()));
	}

	private List<RelatedSection> steps(CareerSteps steps, Optional<RelatedOccupationEditions.Related> relations,
			RelatedPay pay, RoleNeighbors neighbors) {
		List<NeighborCandidate> related = relations.map((all) -> here(all, pay.role(), neighbors).toList())
			.orElse(List.of());
		Optional<SourceLine> zone = pay.role()
			.facts()
			.fact(FactKind.JOB_ZONE)
			.map((fact) -> pay.figures().line(fact, pay.role()));
		return Stream
			.of(section("next", steps.next(related), pay, neighbors, zone, ""),
					section("similar-pay", steps.similarPay(neighbors.all(), pay), pay, neighbors, zone, ""))
			.filter((section) -> !section.roles().isEmpty())
			.toList();
	}

	/** Puts roles first if they have a comparison that search engines may index. */
	private Optional<RelatedSection> inCategory(RelatedPay pay, RoleNeighbors neighbors) {
		RoleProfile role = pay.role();
		List<NeighborCandidate> others = neighbors.inCategory(role.category().slug())
			.stream()
			.filter((other) -> !other.listing().slug().equals(role.slug()))
			.toList();
		Stream<NeighborCandidate> compared = others.stream()
			.filter((other) -> neighbors.find(role.slug()).filter(other::isIndexedWith).isPresent());
		List<NeighborCandidate> kindred = Stream.concat(compared.limit(MOST), others.stream().limit(MOST))
			.distinct()
			.limit(MOST)
			.toList();
		return kindred.isEmpty() ? Optional.empty()
				: Optional.of(section("category", kindred, pay, neighbors, Optional.empty(), ""));
	}

	private RelatedSection section(String id, List<NeighborCandidate> roles, RelatedPay pay, RoleNeighbors neighbors,
			Optional<SourceLine> source, String missing) {
		String method = "related." + id + ".method";
		List<RelatedSection.Related> related = roles.stream()
			.map((other) -> new RelatedSection.Related(Link.toRole(other.listing()), pay.of(other.indexProfile()),
					id.equals(CONFUSABLE) ? pay.entryEducation(other.indexProfile()) : Optional.empty(),
					ways(pay.role(), other, neighbors)))
			.toList();
		return new RelatedSection(id, this.messages.text("related." + id),
				this.messages.text("related." + id + ".note"),
				this.messages.has(method) ? Optional.of(this.messages.text(method)) : Optional.empty(), source,
				related.stream().anyMatch((other) -> other.pay().isPresent()) ? pay.source() : Optional.empty(),
				related, roles.isEmpty() ? Optional.of(missing) : Optional.empty());
	}

	private List<Link> ways(RoleProfile role, NeighborCandidate other, RoleNeighbors neighbors) {
		boolean full = neighbors.find(role.slug()).filter((self) -> self.isIndexedWith(other)).isPresent();
		return full ? List.of(
				new Link(this.messages.text("related.compare"),
						ComparisonAddress.path(List.of(role.slug(), other.listing().slug()))),
				new Link(this.messages.text("related.change"),
						ComparisonAddress.transition(role.slug(), other.listing().slug())))
				: List.of();
	}

	/**
	 * Related roles by one criterion.
	 *
	 * @param note how the roles are chosen
	 * @param method how that is measured
	 * @param pay the source of the roles' pay
	 * @param roles the roles, the nearest first
	 */
	record RelatedSection(String id, String heading, String note, Optional<String> method, Optional<SourceLine> source,
			Optional<SourceLine> pay, List<Related> roles, Optional<String> missing) {

		/**
		 * A related role.
		 *
		 * @param pay its pay, where it has the same source and period as the role's own
		 * @param education what it usually takes to start, where that tells similar
		 * titles apart
		 * @param ways links to the comparison and transition, if those pages have enough
		 * content
		 */
		record Related(Link role, Optional<String> pay, Optional<String> education, List<Link> ways) {

		}

	}

}
