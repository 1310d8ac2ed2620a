package org.rolepair.exchange.agencies;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The crosswalk from SOC 2010 to SOC 2018: which occupations the revision took over as
 * they were, and which it split, merged or redefined.
 */
public final class SocCrosswalk {

	private static final String OLDER = "2010 SOC Code";

	private static final String NEWER = "2018 SOC Code";

	static final OfficialFormat FORMAT = OfficialFormat.of("crosswalk from SOC 2010 to SOC 2018",
			List.of(OLDER, "2010 SOC Title", NEWER, "2018 SOC Title"),
			(row, data) -> data.socCrosswalk.add(OccupationCodes.soc(row, OLDER), OccupationCodes.soc(row, NEWER)));

	private final Map<String, Set<String>> newer = new HashMap<>();

	private final Map<String, Set<String>> older = new TreeMap<>();

	SocCrosswalk() {
	}

	void add(String code2010, String code2018) {
		this.newer.computeIfAbsent(code2010, (code) -> new HashSet<>()).add(code2018);
		this.older.computeIfAbsent(code2018, (code) -> new HashSet<>()).add(code2010);
	}

	public boolean isEmpty() {
		return this.newer.isEmpty();
	}

	/** Returns the SOC 2010 code of an occupation that was neither split nor merged. */
	public Optional<String> olderCode(String code2018) {
		return only(this.older, code2018).filter((code) -> only(this.newer, code).isPresent());
	}

	/** Returns the SOC 2018 codes of occupations that are not what they were, sorted. */
	public List<String> redefined() {
		return this.older.keySet().stream().filter((code) -> !isUnchanged(code)).toList();
	}

	/**
	 * Returns whether an occupation is one of SOC 2010 as it was, and its number means
	 * nothing else there. A code that ends in zero stands for all occupations of its
	 * group.
	 */
	public boolean isUnchanged(String code2018) {
		List<String> detailed = code2018.endsWith("0") ? group(code2018) : List.of(code2018);
		return !detailed.isEmpty() && detailed.stream()
			.allMatch((code) -> olderCode(code).filter((former) -> former.equals(code) || !this.newer.containsKey(code))
				.isPresent());
	}

	private List<String> group(String code) {
		String prefix = code.substring(0, code.length() - 1);
		return this.older.keySet().stream().filter((detailed) -> detailed.startsWith(prefix)).toList();
	}

	private static Optional<String> only(Map<String, Set<String>> codes, String code) {
		return Stream.ofNullable(codes.get(code))
			.filter((others) -> others.size() == 1)
			.flatMap(Set::stream)
			.findFirst();
	}

}
