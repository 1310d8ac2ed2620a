package org.rolepair.editing.reference;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.publishing.RolePublishing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes sources, categories and skills, and logs each change in its transaction. */
@Service
@Transactional
@RequiredArgsConstructor
class ReferenceDataService {

	private final RolePublishing publishing;

	private final AuditLog log;

	/** Makes a change that no role shows. */
	void apply(Runnable change, LoggedChange logged, SignedIn person) {
		change.run();
		this.log.record(person.name(), logged.action(), logged.subject(), logged.detail(), logged.path());
	}

	/** Makes a change that no role shows, while nobody publishes. */
	void applyLocked(Runnable change, LoggedChange logged, SignedIn person) {
		this.publishing.lockForPublishing();
		apply(change, logged, person);
	}

	/** Makes a change while nobody publishes, and publishes the roles that it returns. */
	void applyAndRepublish(Supplier<List<UUID>> change, String note, LoggedChange logged, SignedIn person) {
		this.publishing.lockForPublishing();
		List<UUID> roles = change.get();
		if (!roles.isEmpty()) {
			this.publishing.republish(roles, new ChangeSignature(person.name(), note));
		}
		this.log.record(person.name(), logged.action(), logged.subject(), logged.detail(), logged.path());
	}

	/** A change as the audit log shows it. */
	record LoggedChange(AuditAction action, String subject, String detail, String path) {

	}

}
