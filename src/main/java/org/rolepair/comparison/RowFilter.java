package org.rolepair.comparison;

import java.util.Arrays;
import java.util.Optional;

/**
 * The switch between all rows, differences only and similarities only.
 */
enum RowFilter {

	ALL("all"), DIFFERENCES("differences"), SIMILARITIES("similarities");

	private final String parameter;

	RowFilter(String parameter) {
		this.parameter = parameter;
	}

	/** The value of the address's {@code rows} parameter. */
	String parameter() {
		return this.parameter;
	}

	static Optional<RowFilter> of(String parameter) {
		return Arrays.stream(values()).filter((filter) -> filter.parameter.equals(parameter)).findFirst();
	}

	boolean shows(Verdict.Likeness likeness) {
		return switch (this) {
			case ALL -> true;
			case DIFFERENCES -> likeness == Verdict.Likeness.DIFFERENT;
			case SIMILARITIES -> likeness == Verdict.Likeness.SIMILAR;
		};
	}

}
