package org.rolepair.exchange.imports;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An operator's decisions on an import.
 *
 * @param replaced tests fields such as "29-1141.00/description" that were edited by hand
 * and are replaced
 * @param adopted slugs of the roles chosen for shared occupations, or {@link #NONE}, by
 * O*NET-SOC code
 */
record ImportChoices(Predicate<String> replaced, Map<String, String> adopted) {

	/** Leaves all roles of the occupation unchanged. */
	static final String NONE = "";

	static String key(String code) {
		return code + "/role";
	}

	/** Returns the chosen slug, {@link #NONE}, or empty if undecided. */
	Optional<String> adopted(String code) {
		return Optional.ofNullable(this.adopted.get(code));
	}

}
