package org.rolepair.comparison.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.rolepair.comparison.Verdict;

/** Filters rows: all, differences only, or similarities only. */
public enum RowFilter {

	ALL, DIFFERENCES, SIMILARITIES;

	/** Returns the value of the {@code rows} query parameter. */
	String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<RowFilter> of(String parameter) {
		return Arrays.stream(values()).filter((filter) -> filter.parameter().equals(parameter)).findFirst();
	}

	public boolean shows(Verdict.Similarity similarity) {
		return switch (this) {
			case ALL -> true;
			case DIFFERENCES -> similarity == Verdict.Similarity.DIFFERENT;
			case SIMILARITIES -> similarity == Verdict.Similarity.SIMILAR;
		};
	}

}
