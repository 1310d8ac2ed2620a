package org.rolepair.role.occupation;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The minor groups of the Standard Occupational Classification of 2018. They divide long
 * lists of roles.
 */
public final class MinorGroups {

	/** Group names by the first digits of their codes. */
	private static final ResourceBundle BY_BEGINNING = ResourceBundle.getBundle("role/minor-groups", Locale.ROOT);

	private MinorGroups() {
	}

	/**
	 * Returns the minor group of an occupation.
	 * @param code a SOC or O*NET-SOC code
	 */
	public static Optional<MinorGroup> of(String code) {
		return BY_BEGINNING.keySet()
			.stream()
			.filter(code::startsWith)
			.map((beginning) -> new MinorGroup(beginning, BY_BEGINNING.getString(beginning)))
			.findFirst();
	}

	/**
	 * A minor group.
	 *
	 * @param beginning the first digits of its codes
	 * @param name as a heading
	 */
	public record MinorGroup(String beginning, String name) {

	}

}
