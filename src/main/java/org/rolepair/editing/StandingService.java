package org.rolepair.editing;

import java.util.UUID;

import org.rolepair.account.SignedIn;
import org.rolepair.audit.AuditLog;
import org.rolepair.draft.Working;
import org.rolepair.form.CarriedNumber;
import org.rolepair.form.Problems;
import org.rolepair.form.TypedText;
import org.rolepair.format.Messages;
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

	/**
	 * What is said of a role that is retired, withdrawn or restored.
	 *
	 * @param revision the newest revision when the page was shown
	 * @param successor the slug of the role that takes its place
	 * @param reason what readers are told
	 * @param note why it is done, for the history
	 */
	record StandingForm(String revision, String successor, String reason, String note) {

		private static final int LONGEST = 1_000;

		StandingForm {
			revision = TypedText.line(revision);
			successor = TypedText.line(successor);
			reason = TypedText.clean(reason);
			note = TypedText.clean(note);
		}

		static StandingForm at(int revision) {
			return new StandingForm(String.valueOf(revision), "", "", "");
		}

		int expected() {
			return CarriedNumber.read(this.revision);
		}

		/**
		 * What is missing.
		 * @param change the change that the form is for
		 */
		Problems check(StandingChange change, Messages messages) {
			Problems problems = new Problems();
			if (change == StandingChange.RETIRE) {
				problems.unless(!this.successor.isEmpty(), "successor", messages.text("retire.successor.missing"));
			}
			if (change == StandingChange.WITHDRAW) {
				problems.requireText("reason", this.reason, LONGEST, "withdraw.reason.missing", messages);
			}
			problems.requireNote(this.note, messages);
			return problems;
		}

	}

}
