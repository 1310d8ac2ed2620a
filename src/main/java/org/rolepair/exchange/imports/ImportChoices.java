package org.rolepair.exchange.imports;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an operator decides of an import before it is done.
 *
 * @param replaced the fields, as "29-1141.00/description", in which the import takes the
 * place of what was written by hand
 * @param adopted which of several roles of one occupation the import adopts: its slug, by
 * the occupation's O*NET-SOC code, or {@link #NONE}
 */
record ImportChoices(Predicate<String> replaced, Map<String, String> adopted) {

	/** All roles of the occupation stay as they are. */
	static final String NONE = "";

	ImportChoices {
		adopted = Map.copyOf(adopted);
	}

	/** By which what a form sends names an occupation that several roles name. */
	static String key(String code) {
		return code + "/role";
	}

	/** What was written by hand stays. */
	static ImportChoices keeping() {
		return keeping(Map.of());
	}

	static ImportChoices keeping(Map<String, String> adopted) {
		return new ImportChoices((field) -> false, adopted);
	}

	static ImportChoices replacing(Map<String, String> adopted) {
		return new ImportChoices((field) -> true, adopted);
	}

	/**
	 * The role of an occupation.
	 * @return its slug or {@link #NONE}; empty when nothing was decided
	 */
	Optional<String> adopted(String code) {
		return Optional.ofNullable(this.adopted.get(code));
	}

}
