package org.rolepair.editing.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.role.Revision;
import org.rolepair.role.RoleContent;

/**
 * What an editor works on: the draft of a role, or else what the public sees of it.
 *
 * @param roleId the role
 * @param forms the filled forms
 * @param stamp the state that they show
 * @param draft the draft, where there is one
 * @param live what the public sees, for a role that was published
 */
public record WorkingCopy(UUID roleId, RoleForms forms, DraftVersion stamp, Optional<Draft> draft,
		Optional<Revision> live) {

	/** The number of the newest revision, 0 for a role that was never published. */
	public int liveRevision() {
		return this.live.map(Revision::number).orElse(0);
	}

	/**
	 * What the public sees as it would have been typed.
	 * @return empty forms for a role that was never published
	 */
	public RoleForms liveForms() {
		return this.live.map((revision) -> FormWriter.write(RoleContent.of(revision.profile())))
			.orElse(RoleForms.EMPTY);
	}

	/**
	 * Whether something was published since the draft was begun or last brought up to
	 * date.
	 */
	public boolean isOutdated() {
		return this.draft.filter((kept) -> kept.baseRevision() != liveRevision()).isPresent();
	}

	/** The title to speak of the role by. */
	public String title() {
		String typed = this.forms.basics().title();
		return typed.isEmpty() ? this.live.map((revision) -> revision.profile().titles().title()).orElse("") : typed;
	}

	/**
	 * A draft.
	 *
	 * @param baseRevision the revision that it was made from, 0 for a new role
	 * @param savedBy who saved it last
	 * @param savedAt when
	 */
	public record Draft(int baseRevision, String savedBy, Instant savedAt) {

	}

}
