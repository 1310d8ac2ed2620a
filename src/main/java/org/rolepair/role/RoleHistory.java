package org.rolepair.role;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The revisions of roles.
 */
@Service
@Transactional(readOnly = true)
public class RoleHistory {

	private final RoleRevisions revisions;

	RoleHistory(RoleRevisions revisions) {
		this.revisions = revisions;
	}

	/**
	 * All revisions of a role.
	 * @param role the role
	 * @return newest first, none for a role that was never published
	 */
	public List<Revision.Line> lines(UUID role) {
		return this.revisions.findLines(role);
	}

	/**
	 * A revision of a role.
	 * @param role the role
	 * @param number its number
	 * @return empty when the role has no such revision
	 */
	public Optional<Revision> find(UUID role, int number) {
		return this.revisions.findByRoleIdAndNumber(role, number).map(RoleRevision::revision);
	}

	/**
	 * The newest revision of a role.
	 * @param role the role
	 * @return empty for a role that was never published
	 */
	public Optional<Revision> newest(UUID role) {
		return this.revisions.findFirstByRoleIdOrderByNumberDesc(role).map(RoleRevision::revision);
	}

}
