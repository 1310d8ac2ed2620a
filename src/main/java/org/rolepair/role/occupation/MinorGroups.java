package org.rolepair.role.occupation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The minor groups of SOC 2018. They divide long lists of roles. */
public final class MinorGroups {

	/** Group names by the first digits of their codes. */
	private static final Map<String, String> BY_BEGINNING = read();

	private MinorGroups() {
	}

	/** Returns the minor group of a SOC or O*NET-SOC code. */
	public static Optional<MinorGroup> of(String code) {
		return BY_BEGINNING.entrySet()
			.stream()
			.filter((group) -> code.startsWith(group.getKey()))
			.map((group) -> new MinorGroup(group.getKey(), group.getValue()))
			.findFirst();
	}

	private static Map<String, String> read() {
		ResourceBundle names = ResourceBundle.getBundle("role/minor-groups", Locale.ROOT);
		return names.keySet().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), names::getString));
	}

	/** The name of a group, and the first digits of its codes. */
	public record MinorGroup(String beginning, String name) {

	}

}
