package org.rolepair.editing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.DraftValidation;
import org.rolepair.editing.draft.DraftVersion;
import org.rolepair.editing.draft.RoleDrafts;
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.editing.screens.DraftService;
import org.rolepair.format.Messages;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.publishing.RolePublishing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@EnableConfigurationProperties(DraftPublishing.PublishingSettings.class)
@RequiredArgsConstructor
class DraftPublishing {

	private final DraftService draftService;

	private final RoleDrafts drafts;

	private final RolePublishing publishing;

	private final PublishingSettings settings;

	private final AuditLog log;

	private final Messages messages;

	/** Returns why a draft can't be published now, apart from its content. */
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

	/** Publishes a draft that has the expected version and no obstacle. */
	@Transactional
	Outcome publish(UUID role, DraftVersion expected, String note, SignedIn person) {
		this.publishing.lockForPublishing();
		this.drafts.requireState(role, expected);
		WorkingCopy working = this.draftService.take(role);
		DraftValidation reading = this.draftService.check(working).validation();
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

	/** Compares content, because a new edition of a source needs no merge. */
	private boolean isOvertaken(WorkingCopy working) {
		return working.isOutdated() && !this.drafts.base(working).equals(working.liveForms());
	}

	/** The new revision, 0 if something prevented publishing, and what that was. */
	record Outcome(int number, String obstacle) {

		boolean isPublished() {
			return this.number > 0;
		}

	}

	/**
	 * Settings for publishing.
	 *
	 * @param byAnotherPerson requires a publisher other than the draft's last editor
	 */
	@ConfigurationProperties("rolepair.publishing")
	record PublishingSettings(@DefaultValue("false") boolean byAnotherPerson) {

	}

}
