package org.rolepair.role;

/** The author of a change to public content, and the reason for it. */
public record ChangeSignature(String author, String note) {

	public ChangeSignature {
		if (author.isBlank() || note.isBlank()) {
			throw new IllegalArgumentException("A change names its author and says why");
		}
	}

}
