package org.rolepair.role.publishing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Section;
import org.rolepair.role.occupation.TextNormalizer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists for editors of all roles ever published, including withdrawn ones, and of those
 * whose published content refers to a source, category or skill.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class RoleSummaries {

	private final DirectoryEntries directory;

	private final JobRoles roles;

	/** Returns all roles, by title. */
	public List<RoleSummary> all() {
		return this.directory.findSummaries();
	}

	/** Returns the ids of roles with a name or code that contains these words. */
	public Set<UUID> named(String words) {
		return this.directory.findIdsByWords(TextNormalizer.fold(words));
	}

	/** Returns the roles that have an O*NET-SOC code, by slug. Several may share one. */
	public List<CodedRole> coded() {
		return this.roles.findCoded();
	}

	/** Returns the sections of pay or outlook that are published under another code. */
	public List<CombinedRow> inCombinedRows() {
		return this.roles.findInCombinedRows();
	}

	public Optional<RoleSummary> byId(UUID id) {
		return this.directory.findSummaryById(id);
	}

	public Optional<RoleSummary> bySlug(Slug slug) {
		return this.directory.findSummaryBySlug(slug);
	}

	/** Returns whether another role has or had a slug. */
	public boolean isTaken(UUID id, Slug slug) {
		return this.roles.isTaken(id, slug);
	}

	/** Returns the roles that cite a source, by title. */
	public List<RoleUse> citing(String slug) {
		Map<UUID, Set<Section>> sections = Stream
			.concat(this.roles.findSectionsCiting(slug).stream(), this.roles.findFiguresCiting(slug).stream())
			.collect(Collectors.groupingBy(SectionUse::role,
					Collectors.mapping(SectionUse::section, Collectors.toCollection(TreeSet::new))));
		Set<UUID> described = ids(this.roles.findByDescriptionSource(slug));
		Set<UUID> listing = ids(this.roles.findByDutiesSource(slug));
		Set<UUID> all = new HashSet<>(sections.keySet());
		all.addAll(described);
		all.addAll(listing);
		return this.roles.findNamed(all)
			.stream()
			.map((role) -> new RoleUse(role.id(), role.title(), sections.getOrDefault(role.id(), Set.of()),
					described.contains(role.id()), listing.contains(role.id())))
			.toList();
	}

	/** Returns the roles of a category, by title. */
	public List<Named> inCategory(String slug) {
		return this.roles.findNamedByCategory(slug);
	}

	/** Returns the roles that name a skill, by title. */
	public List<Named> withSkill(UUID skill) {
		return this.roles.findBySkill(skill);
	}

	private static Set<UUID> ids(List<Named> roles) {
		return roles.stream().map(Named::id).collect(Collectors.toSet());
	}

	public record CombinedRow(String onetSocCode, String rowCode) {

	}

	/** The places where a role cites a source. */
	public record RoleUse(UUID id, String title, Set<Section> sections, boolean description, boolean duties) {

	}

	public record Named(UUID id, String title) {

	}

	record SectionUse(UUID role, Section section) {

		/** Creates the use of a figure that cites a source of its own. */
		SectionUse(UUID role, FactKind kind) {
			this(role, kind.section());
		}

	}

}
