package org.rolepair.editing.history;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.format.Messages;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleContent;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.role.publishing.RolePublishing;
import org.rolepair.source.SourceCatalogue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes the content of an earlier revision again. The status stays. */
@Service
@RequiredArgsConstructor
class RoleRevertService {

	private final RolePublishing publishing;

	private final SourceCatalogue sources;

	private final CategoryCatalogue categories;

	private final AuditLog log;

	private final Messages messages;

	/** Returns why a revision cannot be restored, and how to fix it; empty if it can. */
	@Transactional(readOnly = true)
	Optional<String> obstacle(Revision revision) {
		String category = revision.profile().category().slug();
		return this.categories.bySlug(category).isPresent() ? Optional.empty() : Optional.of(this.messages
			.text("revert.category", Map.of("category", revision.profile().category().name(), "slug", category)));
	}

	/** Publishes a revision again, with its removed sources, and returns the number. */
	@Transactional
	int revert(UUID role, int expected, Revision revision, String note, SignedIn person) {
		this.publishing.lockForPublishing();
		revision.profile()
			.citations()
			.stream()
			.filter((citation) -> this.sources.bySlug(citation.slug()).isEmpty())
			.forEach(this.sources::add);
		int number = this.publishing.publish(role, expected, RoleContent.of(revision.profile()),
				new ChangeSignature(person.name(), note));
		this.log.record(person.name(), AuditAction.REVERTED, revision.profile().titles().title(),
				this.messages.text("log.reverted", Map.of("number", number, "to", revision.number(), "note", note)),
				AdminRolePaths.role(role));
		return number;
	}

}
