package org.rolepair.editing.draft;

/** The step that a problem of a draft blocks. No problem prevents saving. */
public enum RequiredFor {

	/** Invalid input. It blocks both preview and publishing. */
	INVALID,

	/** Missing content without which the role can't be previewed. */
	PREVIEW,

	/** Missing content without which the role can't be published. */
	PUBLISHING,

	/** Something unusual that may be correct. It blocks nothing. */
	NOTHING

}
