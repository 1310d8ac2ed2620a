package org.rolepair.role;

/**
 * Who changes what the public sees, and why.
 *
 * @param author who
 * @param note why, in words
 */
public record Signature(String author, String note) {

	public Signature {
		if (author.isBlank() || note.isBlank()) {
			throw new IllegalArgumentException("A change names its author and says why");
		}
	}

}
