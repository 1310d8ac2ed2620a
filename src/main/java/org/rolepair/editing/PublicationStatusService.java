package org.rolepair.editing;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.audit.AuditLog;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.HiddenNumber;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.RolePublishing;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.role.publishing.RoleSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Retires, withdraws and restores roles. Each change creates a revision. */
@Service
@RequiredArgsConstructor
class PublicationStatusService {

	private final RolePublishing publishing;

	private final RoleSummaries roles;

	private final AuditLog log;

	/** Returns whether a slug is that of another published role. */
	boolean canSucceed(String successor, UUID role) {
		return Slug.parse(successor)
			.flatMap(this.roles::bySlug)
			.filter((next) -> next.state() == RoleState.PUBLISHED && !next.id().equals(role))
			.isPresent();
	}

	/** Changes the status, based on the newest revision. */
	@Transactional
	void change(WorkingCopy working, StatusChange change, StatusForm form, SignedIn person) {
		UUID role = working.roleId();
		ChangeSignature signature = new ChangeSignature(person.name(), form.note());
		switch (change) {
			case RETIRE -> this.publishing.retire(role, form.expected(),
					Slug.parse(form.successor()).flatMap(this.roles::bySlug).map(RoleSummary::id).orElseThrow(),
					signature);
			case WITHDRAW -> this.publishing.withdraw(role, form.expected(), form.reason(), signature);
			case RESTORE -> this.publishing.restore(role, form.expected(), signature);
		}
		this.log.record(person.name(), change.auditAction(), working.title(), form.note(), AdminRolePaths.role(role));
	}

	/** The form for changing a role's status, with the revision that was shown. */
	record StatusForm(String revision, String successor, String reason, String note) {

		private static final int MAX_LENGTH = 1_000;

		StatusForm {
			revision = TextInput.line(revision);
			successor = TextInput.line(successor);
			reason = TextInput.clean(reason);
			note = TextInput.clean(note);
		}

		static StatusForm at(int revision) {
			return new StatusForm(String.valueOf(revision), "", "", "");
		}

		int expected() {
			return HiddenNumber.read(this.revision);
		}

		FieldProblems check(StatusChange change, Messages messages) {
			FieldProblems problems = new FieldProblems();
			if (change == StatusChange.RETIRE) {
				problems.unless(!this.successor.isEmpty(), "successor", messages.text("retire.successor.missing"));
			}
			if (change == StatusChange.WITHDRAW) {
				problems.requireText("reason", this.reason, MAX_LENGTH, "withdraw.reason.missing", messages);
			}
			problems.requireNote(this.note, messages);
			return problems;
		}

	}

}
