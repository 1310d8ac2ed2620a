package org.rolepair.editing.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.role.Revision;
import org.rolepair.role.RoleContent;

/** What an editor works on: a role's draft, or else its newest revision. */
public record WorkingCopy(UUID roleId, RoleForms forms, DraftVersion stamp, Optional<Draft> draft,
		Optional<Revision> live) {

	/** Returns the newest revision's number, 0 if the role was never published. */
	public int liveRevision() {
		return this.live.map(Revision::number).orElse(0);
	}

	/** Returns the revision that a draft is based on, or that one would be based on. */
	public int baseRevision() {
		return this.draft.map(Draft::baseRevision).orElse(liveRevision());
	}

	/** Returns the published content as forms, empty if the role was never published. */
	public RoleForms liveForms() {
		return this.live.map((revision) -> FormWriter.write(RoleContent.of(revision.profile())))
			.orElse(RoleForms.EMPTY);
	}

	/** Returns whether a revision was published after the draft's base revision. */
	public boolean isOutdated() {
		return baseRevision() != liveRevision();
	}

	/** Returns the typed title, or the published one if that's empty. */
	public String title() {
		String typed = this.forms.basics().title();
		return typed.isEmpty() ? this.live.map((revision) -> revision.profile().titles().title()).orElse("") : typed;
	}

	/** Who saved a draft, when, and the revision it's based on, 0 for a new role. */
	public record Draft(int baseRevision, String savedBy, Instant savedAt) {

	}

}
