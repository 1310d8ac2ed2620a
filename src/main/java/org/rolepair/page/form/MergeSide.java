package org.rolepair.page.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose version, where two people changed the same thing at the same time.
 */
public enum MergeSide {

	/** What somebody else saved first. */
	THEIRS,

	/** What could not be saved. */
	YOURS;

	/** What the names of choices begin with; the name of the field follows. */
	public static final String CHOICE = "choice:";

	/**
	 * Read what was chosen for the fields in which two versions differ.
	 * @param parameters what the form sent
	 * @return whose to take, by the names of fields
	 */
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
