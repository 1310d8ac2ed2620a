package org.rolepair.comparison.prose;

import java.util.List;
import java.util.Optional;

/**
 * A verdict as text.
 *
 * @param detail notes such as the margin of error
 */
public record VerdictWording(String text, Optional<String> detail) {

	public List<String> details() {
		return this.detail.map(List::of).orElse(List.of());
	}

}
