package org.rolepair.exchange.agencies;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The crosswalk from SOC 2010 to SOC 2018: which occupations the revision took over as
 * they were, and which it split, merged or redefined.
 */
public final class SocRevision {

	private static final String FORMER = "2010 SOC Code";

	private static final String PRESENT = "2018 SOC Code";

	static final OfficialFormat FORMAT = OfficialFormat.of("crosswalk of SOC 2010 and SOC 2018",
			List.of(FORMER, "2010 SOC Title", PRESENT, "2018 SOC Title"),
			(row, data) -> data.socRevision.add(OccupationCodes.soc(row, FORMER), OccupationCodes.soc(row, PRESENT)));

	private final Map<String, Set<String>> presentByFormer = new HashMap<>();

	private final Map<String, Set<String>> formerByPresent = new TreeMap<>();

	SocRevision() {
	}

	void add(String former, String present) {
		this.presentByFormer.computeIfAbsent(former, (code) -> new HashSet<>()).add(present);
		this.formerByPresent.computeIfAbsent(present, (code) -> new HashSet<>()).add(former);
	}

	/** Returns whether the crosswalk was among the files. */
	public boolean isKnown() {
		return !this.formerByPresent.isEmpty();
	}

	/** Returns the SOC 2018 codes of occupations that are not what they were, sorted. */
	public List<String> redefined() {
		return this.formerByPresent.keySet().stream().filter((code) -> !isUnchanged(code)).toList();
	}

	/**
	 * Returns whether an occupation is one of SOC 2010 as it was, and its number means
	 * nothing else there. A code that ends in zero stands for all occupations of its
	 * group.
	 */
	public boolean isUnchanged(String code) {
		Set<String> detailed = code.endsWith("0") ? group(code) : Set.of(code);
		return !detailed.isEmpty() && detailed.stream().allMatch(this::isTakenOver);
	}

	private boolean isTakenOver(String code) {
		Set<String> former = this.formerByPresent.getOrDefault(code, Set.of());
		boolean reused = this.presentByFormer.containsKey(code) && !former.contains(code);
		return former.size() == 1 && !reused
				&& former.stream().allMatch((only) -> Set.of(code).equals(this.presentByFormer.get(only)));
	}

	private Set<String> group(String code) {
		String prefix = code.substring(0, code.length() - 1);
		return this.formerByPresent.keySet()
			.stream()
			.filter((detailed) -> detailed.startsWith(prefix))
			.collect(Collectors.toSet());
	}

}
