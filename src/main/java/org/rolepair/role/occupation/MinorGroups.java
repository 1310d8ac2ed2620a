package org.rolepair.role.occupation;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** The minor groups of SOC 2018. They divide long lists of roles. */
public final class MinorGroups {

	/** Group names by the first digits of their codes. */
	private static final ResourceBundle NAMES = ResourceBundle.getBundle("role/minor-groups", Locale.ROOT);

	private static final Set<String> BEGINNINGS = NAMES.keySet();

	private MinorGroups() {
	}

	/** Returns the minor group of a SOC or O*NET-SOC code. */
	public static Optional<MinorGroup> of(String code) {
		return BEGINNINGS.stream()
			.filter(code::startsWith)
			.map((beginning) -> new MinorGroup(beginning, NAMES.getString(beginning)))
			.findFirst();
	}

	/** The name of a group, and the first digits of its codes. */
	public record MinorGroup(String beginning, String name) {

	}

}
