package org.rolepair.role.publishing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.rolepair.role.Slug;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every role that was ever published, withdrawn ones included, for those who keep them.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class RoleSummaries {

	private final DirectoryEntries directory;

	private final JobRoles roles;

	/** All roles, by title. */
	public List<RoleSummary> all() {
		return this.directory.findKept();
	}

	/** Roles that name an occupation of O*NET, by slug; several may name the same. */
	public List<CodedRole> coded() {
		return this.roles.findCoded();
	}

	/**
	 * Roles whose pay or outlook is published in rows of other codes, as for occupations
	 * that the statistics combine.
	 * @return one for each such section
	 */
	public List<CountedRole> countedElsewhere() {
		return this.roles.findCountedElsewhere();
	}

	public Optional<RoleSummary> byId(UUID id) {
		return this.directory.findKeptById(id);
	}

	public Optional<RoleSummary> bySlug(Slug slug) {
		return this.directory.findKeptBySlug(slug);
	}

	/**
	 * Whether another role has or had a slug.
	 * @param id the role that wants it
	 * @param slug the slug
	 * @return true when it cannot have it
	 */
	public boolean isTaken(UUID id, Slug slug) {
		return this.roles.isTaken(id, slug);
	}

	/**
	 * A role whose pay or outlook is published in a row that is not its own code's.
	 *
	 * @param onetSocCode the code of its occupation
	 * @param rowCode the code of the row
	 */
	public record CountedRole(String onetSocCode, String rowCode) {

	}

}
