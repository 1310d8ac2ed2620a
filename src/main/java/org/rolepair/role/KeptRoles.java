package org.rolepair.role;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every role that was ever published, withdrawn ones included, for those who keep them.
 */
@Service
@Transactional(readOnly = true)
public class KeptRoles {

	private final Directory directory;

	private final JobRoles roles;

	KeptRoles(Directory directory, JobRoles roles) {
		this.directory = directory;
		this.roles = roles;
	}

	/** All roles, by title. */
	public List<KeptRole> all() {
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

	public Optional<KeptRole> byId(UUID id) {
		return this.directory.findKeptById(id);
	}

	public Optional<KeptRole> bySlug(Slug slug) {
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
