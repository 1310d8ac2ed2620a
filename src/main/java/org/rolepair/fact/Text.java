package org.rolepair.fact;

/**
 * An answer in words, as the source gives it.
 *
 * @param text the words; "None" is an answer, no blank
 */
public record Text(String text) implements Value {

	public Text {
		if (text.isBlank()) {
			throw new IllegalArgumentException("An answer in words has words");
		}
	}

}
