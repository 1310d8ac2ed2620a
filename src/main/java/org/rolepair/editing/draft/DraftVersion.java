package org.rolepair.editing.draft;

/**
 * The version of a role that a form was filled from. It changes whenever the draft is
 * saved or discarded, and whenever the role is published.
 */
public record DraftVersion(String text) {

	static DraftVersion of(RoleDraft draft) {
		return new DraftVersion("draft-" + draft.id() + "-" + draft.version());
	}

	static DraftVersion ofLive(int revision) {
		return new DraftVersion("live-" + revision);
	}

}
