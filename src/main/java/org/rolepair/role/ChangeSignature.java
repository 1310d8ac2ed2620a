package org.rolepair.role;

/**
 * Who changes what the public sees, and why.
 *
 * @param author who
 * @param note why, in words
 */
public record ChangeSignature(String author, String note) {

	public ChangeSignature {
		if (author.isBlank() || note.isBlank()) {
			throw new IllegalArgumentException("A change names its author and says why");
		}
	}

}
