package org.rolepair.role.occupation;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A lower-case word of an official title, where plurals name people. */
record PluralWord(String word) {

	/** Endings of words for people, with exceptions listed as things. */
	private static final Pattern DOERS = Pattern.compile(".+(?:[eo]r|ist|ian|ant|ent|yst|ect|ive|eon|ess|ic)(?:e?s)");

	private static final Set<String> PEOPLE = Set.of("actuaries", "aides", "athletes", "bailiffs", "baristas",
			"bellhops", "blockmasons", "brickmasons", "captains", "chauffeurs", "chefs", "clerks", "coaches",
			"concierges", "cooks", "copilots", "deputies", "detectives", "escorts", "experts", "guards", "guides",
			"hosts", "jockeys", "judges", "lifeguards", "locksmiths", "magistrates", "maids", "marshals", "masons",
			"mates", "midwives", "millwrights", "models", "nannies", "nurses", "officials", "orderlies", "paralegals",
			"persons", "pilots", "poets", "referees", "registrars", "roustabouts", "salespersons", "scouts",
			"secretaries", "smiths", "stonemasons", "umpires", "wardens", "welders");

	private static final Set<String> THINGS = Set.of("activities", "animals", "benefits", "biofuels", "biomass", "bus",
			"business", "claims", "commodities", "customs", "economics", "electronics", "fibers", "fitness", "forces",
			"gas", "glass", "goods", "logistics", "materials", "mathematics", "mechatronics", "news", "operations",
			"optics", "parts", "physics", "products", "programs", "robotics", "sales", "sciences", "securities",
			"services", "sports", "statistics", "surfaces", "systems", "trades", "utilities", "vehicles");

	private static final Map<String, String> IRREGULAR = Map.of("midwives", "midwife", "men", "man", "women", "woman",
			"people", "person");

	private static final Pattern HISSING = Pattern.compile("(?:ch|sh|ss|x|z)es$");

	/** Returns the last word of a phrase. */
	static PluralWord last(String phrase) {
		return new PluralWord(phrase.substring(phrase.lastIndexOf(' ') + 1));
	}

	boolean isPeople() {
		return !THINGS.contains(this.word) && (PEOPLE.contains(this.word) || IRREGULAR.containsKey(this.word)
				|| DOERS.matcher(this.word).matches());
	}

	/** Returns whether the word looks like a plural but may mean people or things. */
	boolean isUnknown() {
		return this.word.endsWith("s") && !isPeople() && !THINGS.contains(this.word);
	}

	String singular() {
		if (IRREGULAR.containsKey(this.word)) {
			return IRREGULAR.getOrDefault(this.word, this.word);
		}
		if (this.word.endsWith("ies")) {
			return this.word.substring(0, this.word.length() - 3) + "y";
		}
		return this.word.substring(0, this.word.length() - (HISSING.matcher(this.word).find() ? 2 : 1));
	}

}
