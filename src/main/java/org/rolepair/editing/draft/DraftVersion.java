package org.rolepair.editing.draft;

/**
 * The state of a role, lists included, that a form was filled from. It changes whenever
 * the role's draft is saved or dropped, and whenever the role is published.
 *
 * @param text what the form carries
 */
public record DraftVersion(String text) {

	static DraftVersion of(RoleDraft draft) {
		return new DraftVersion("draft-" + draft.id() + "-" + draft.version());
	}

	static DraftVersion ofLive(int revision) {
		return new DraftVersion("live-" + revision);
	}

}
