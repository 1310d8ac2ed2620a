package org.rolepair.comparison.view;

import java.util.Arrays;
import java.util.Optional;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.Verdict;

/** Filters rows: all, differences only, or similarities only. */
@RequiredArgsConstructor
@Getter(AccessLevel.PACKAGE)
public enum RowFilter {

	ALL("all"), DIFFERENCES("differences"), SIMILARITIES("similarities");

	/** The value of the {@code rows} query parameter. */
	private final String parameter;

	public static Optional<RowFilter> of(String parameter) {
		return Arrays.stream(values()).filter((filter) -> filter.parameter.equals(parameter)).findFirst();
	}

	public boolean shows(Verdict.Similarity similarity) {
		return switch (this) {
			case ALL -> true;
			case DIFFERENCES -> similarity == Verdict.Similarity.DIFFERENT;
			case SIMILARITIES -> similarity == Verdict.Similarity.SIMILAR;
		};
	}

}
