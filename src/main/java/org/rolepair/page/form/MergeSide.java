package org.rolepair.page.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The version to use when two people changed the same data. */
public enum MergeSide {

	/** The version that somebody else saved first. */
	THEIRS,

	/** The version that could not be saved. */
	YOURS;

	/** The prefix of the parameters for choices, before the field name. */
	public static final String CHOICE = "choice:";

	/** Reads the choices from request parameters, by field name. */
	public static Map<String, MergeSide> choices(Map<String, String[]> parameters) {
		Map<String, MergeSide> choices = new LinkedHashMap<>();
		parameters.forEach((name, values) -> {
			if (name.startsWith(CHOICE)) {
				named(values[0]).ifPresent((side) -> choices.put(name.substring(CHOICE.length()), side));
			}
		});
		return choices;
	}

	private static Optional<MergeSide> named(String name) {
		return Arrays.stream(values()).filter((side) -> side.name().equals(name)).findFirst();
	}

}
