package org.rolepair.comparison.prose;

import java.util.List;
import java.util.Optional;

/**
 * A verdict in words.
 *
 * @param text the verdict
 * @param detail what limits it
 */
public record VerdictWording(String text, Optional<String> detail) {

	/** What limits the verdict, or nothing. */
	public List<String> details() {
		return this.detail.map(List::of).orElse(List.of());
	}

}
