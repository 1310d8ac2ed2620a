package org.rolepair.exchange.agencies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.NamedItem;

/**
 * What one edition of O*NET says of occupations besides their skills: ratings of other
 * kinds and software, by O*NET-SOC code.
 */
public final class OnetProfiles {

	private final Map<FactKind, Map<String, List<OnetData.Rating>>> ratings = new EnumMap<>(FactKind.class);

	/** Kinds and codes of which a rating was rejected, so that none of them is used. */
	private final Set<String> incomplete = new HashSet<>();

	private final Map<String, Map<String, NamedItem>> software = new HashMap<>();

	OnetProfiles() {
	}

	/** Returns ratings in table order; none if O*NET has none or one was rejected. */
	public List<OnetData.Rating> ratings(FactKind kind, String code) {
		return this.incomplete.contains(kind + code) ? List.of()
				: this.ratings.getOrDefault(kind, Map.of()).getOrDefault(code, List.of());
	}

	public List<NamedItem> software(String code) {
		return List.copyOf(this.software.getOrDefault(code, Map.of()).values());
	}

	/** Returns whether some ratings are of elements without a name. */
	boolean lacksNames(Map<String, String> names) {
		return this.ratings.values()
			.stream()
			.flatMap((byCode) -> byCode.values().stream())
			.flatMap(List::stream)
			.anyMatch((rating) -> !names.containsKey(rating.element()));
	}

	List<OnetData.Rating> listed(FactKind kind, String code) {
		return this.ratings.computeIfAbsent(kind, (unseen) -> new HashMap<>())
			.computeIfAbsent(code, (unseen) -> new ArrayList<>());
	}

	void markIncomplete(FactKind kind, String code) {
		this.incomplete.add(kind + code);
	}

	void addSoftware(String code, NamedItem item) {
		this.software.computeIfAbsent(code, (unseen) -> new LinkedHashMap<>()).putIfAbsent(item.key(), item);
	}

}
