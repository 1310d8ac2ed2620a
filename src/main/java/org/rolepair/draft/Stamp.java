package org.rolepair.draft;

/**
 * The state of a role, lists included, that a form was filled from. It changes whenever
 * the role's draft is saved or dropped, and whenever the role is published.
 *
 * @param text what the form carries
 */
public record Stamp(String text) {

	static Stamp of(RoleDraft draft) {
		return new Stamp("draft-" + draft.id() + "-" + draft.version());
	}

	static Stamp ofLive(int revision) {
		return new Stamp("live-" + revision);
	}

}
