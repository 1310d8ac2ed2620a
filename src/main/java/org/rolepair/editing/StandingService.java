package org.rolepair.editing;

import java.util.UUID;

import org.rolepair.account.SignedIn;
import org.rolepair.audit.AuditLog;
import org.rolepair.draft.Working;
import org.rolepair.role.KeptRole;
import org.rolepair.role.KeptRoles;
import org.rolepair.role.RolePublishing;
import org.rolepair.role.RoleState;
import org.rolepair.role.Signature;
import org.rolepair.role.Slug;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Retires, withdraws and restores roles; each is a revision of its own.
 */
@Service
class StandingService {

	private final RolePublishing publishing;

	private final KeptRoles roles;

	private final AuditLog log;

	StandingService(RolePublishing publishing, KeptRoles roles, AuditLog log) {
		this.publishing = publishing;
		this.roles = roles;
		this.log = log;
	}

	/**
	 * Whether a role can take another's place.
	 * @param successor the slug of the one
	 * @param role the other
	 */
	boolean canSucceed(String successor, UUID role) {
		return Slug.parse(successor)
			.flatMap(this.roles::bySlug)
			.filter((next) -> next.state() == RoleState.PUBLISHED && !next.id().equals(role))
			.isPresent();
	}

	/**
	 * Make the change.
	 * @throws org.rolepair.role.RoleChangedException when another revision is the newest
	 */
	@Transactional
	void change(Working working, StandingChange change, StandingForm form, SignedIn person) {
		UUID role = working.roleId();
		Signature signature = new Signature(person.name(), form.note());
		switch (change) {
			case RETIRE -> this.publishing.retire(role, form.expected(),
					Slug.parse(form.successor()).flatMap(this.roles::bySlug).map(KeptRole::id).orElseThrow(),
					signature);
			case WITHDRAW -> this.publishing.withdraw(role, form.expected(), form.reason(), signature);
			case RESTORE -> this.publishing.restore(role, form.expected(), signature);
		}
		this.log.record(person.name(), change.deed(), working.title(), form.note(), RolePaths.role(role));
	}

}
