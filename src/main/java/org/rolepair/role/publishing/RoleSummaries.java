package org.rolepair.role.publishing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.Slug;
import org.rolepair.role.occupation.TextNormalizer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists for editors of all roles ever published, including withdrawn ones. */
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

	public record CombinedRow(String onetSocCode, String rowCode) {

	}

}
