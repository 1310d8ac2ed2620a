package org.rolepair.editing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;
import org.rolepair.editing.draft.DraftValidation;
import org.rolepair.editing.draft.DraftVersion;
import org.rolepair.editing.draft.RoleDrafts;
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.editing.screens.AdminRolePaths;
import org.rolepair.editing.screens.DraftService;
import org.rolepair.format.Messages;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.publishing.RolePublishing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns drafts into revisions.
 */
@Service
@EnableConfigurationProperties(DraftPublishing.PublishingSettings.class)
@RequiredArgsConstructor
class DraftPublishing {

	private final DraftService desk;

	private final RoleDrafts drafts;

	private final RolePublishing publishing;

	private final PublishingSettings settings;

	private final AuditLog log;

	private final Messages messages;

	/**
	 * Why a draft cannot be published now, its content aside.
	 * @return what to do about it; empty when nothing is in the way
	 */
	Optional<String> obstacle(WorkingCopy working, SignedIn person) {
		if (working.draft().isEmpty()) {
			return Optional.of(this.messages.text("publish.nothing"));
		}
		if (isOvertaken(working)) {
			return Optional.of(this.messages.text("publish.outdated"));
		}
		boolean own = working.draft().filter((draft) -> draft.savedBy().equals(person.name())).isPresent();
		return (own && this.settings.byAnotherPerson()) ? Optional.of(this.messages.text("publish.own"))
				: Optional.empty();
	}

	/**
	 * Publish a draft.
	 * @param expected the state that was shown
	 * @param note what changed and why
	 * @return the number of the new revision, or what stands in the way
	 * @throws org.rolepair.editing.draft.DraftChangedException when the role is in
	 * another state
	 */
	@Transactional
	Outcome publish(UUID role, DraftVersion expected, String note, SignedIn person) {
		this.publishing.takeTurn();
		this.drafts.requireState(role, expected);
		WorkingCopy working = this.desk.take(role);
		DraftValidation reading = this.desk.read(working.forms(), this.desk.vocabulary(role));
		Optional<String> obstacle = obstacle(working, person);
		if (obstacle.isPresent() || !reading.isPublishable()) {
			return new Outcome(0, obstacle.orElseGet(() -> this.messages.text("publish.unready")));
		}
		this.drafts.drop(role, expected);
		int number = this.publishing.publish(role, working.liveRevision(), reading.content().orElseThrow(),
				new ChangeSignature(person.name(), note));
		this.log.record(person.name(), AuditAction.PUBLISHED, working.title(),
				this.messages.text("log.revision", Map.of("number", number, "note", note)), AdminRolePaths.role(role));
		return new Outcome(number, "");
	}

	/**
	 * Whether what was published since the draft was begun says something else than what
	 * it was begun from: another edition of a source alone is no reason to merge.
	 */
	private boolean isOvertaken(WorkingCopy working) {
		return working.isOutdated() && !this.drafts.base(working).equals(working.liveForms());
	}

	/**
	 * What came of it.
	 *
	 * @param number the number of the new revision, 0 when there is none
	 * @param obstacle what stands in the way, or nothing
	 */
	record Outcome(int number, String obstacle) {

		boolean isPublished() {
			return this.number > 0;
		}

	}

	/**
	 * What an operator asks of publishing.
	 *
	 * @param byAnotherPerson whether a draft is published by somebody else than who saved
	 * it last
	 */
	@ConfigurationProperties("rolepair.publishing")
	record PublishingSettings(@DefaultValue("false") boolean byAnotherPerson) {

	}

}
