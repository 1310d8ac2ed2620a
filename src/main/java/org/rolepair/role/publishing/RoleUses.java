package org.rolepair.role.publishing;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Section;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the roles whose published content refers to a source, category or skill. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class RoleUses {

	private final JobRoles roles;

	/** Returns the roles that cite a source, by title, including withdrawn ones. */
	public List<RoleUse> ofSource(String slug) {
		Map<UUID, Set<Section>> sections = new LinkedHashMap<>();
		this.roles.findSectionsCiting(slug).forEach((use) -> sectionsOf(sections, use.role()).add(use.section()));
		this.roles.findFiguresCiting(slug).forEach((use) -> sectionsOf(sections, use.role()).add(use.kind().section()));
		Set<UUID> described = ids(this.roles.findByDescriptionSource(slug));
		Set<UUID> listing = ids(this.roles.findByDutiesSource(slug));
		Set<UUID> all = new LinkedHashSet<>(sections.keySet());
		all.addAll(described);
		all.addAll(listing);
		return this.roles.findNamed(all)
			.stream()
			.map((role) -> new RoleUse(role.id(), role.title(), sectionsOf(sections, role.id()),
					described.contains(role.id()), listing.contains(role.id())))
			.toList();
	}

	/** Returns the roles of a category, by title, including withdrawn ones. */
	public List<Named> ofCategory(String slug) {
		return this.roles.findNamedByCategory(slug);
	}

	/** Returns the roles that name a skill, by title. */
	public List<Named> ofSkill(UUID skill) {
		return this.roles.findBySkill(skill);
	}

	private static Set<UUID> ids(List<Named> roles) {
		return roles.stream().map(Named::id).collect(Collectors.toSet());
	}

	private static Set<Section> sectionsOf(Map<UUID, Set<Section>> sections, UUID role) {
		return sections.computeIfAbsent(role, (missing) -> EnumSet.noneOf(Section.class));
	}

	/** The places where a role cites a source. */
	public record RoleUse(UUID id, String title, Set<Section> sections, boolean description, boolean duties) {

	}

	public record Named(UUID id, String title) {

	}

	record SectionUse(UUID role, Section section) {

	}

	/** A figure that cites a source of its own. */
	record FigureUse(UUID role, FactKind kind) {

	}

}
