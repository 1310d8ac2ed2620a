package org.rolepair.exchange.agencies;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.Getter;
import org.rolepair.role.fact.NamedItem;

/** Programs of study by SOC code, and apprenticeships by O*NET-SOC code. */
public final class StudyData {

	private final Map<String, CodedPrograms> programs = new HashMap<>();

	private final Map<String, Map<String, NamedItem>> apprenticeships = new HashMap<>();

	/** The year of the list of apprenticeships; empty if none was given. */
	@Getter
	Optional<Integer> apprenticeshipYear = Optional.empty();

	StudyData() {
	}

	/** Returns whether a crosswalk from programs of study to occupations was given. */
	public boolean hasPrograms() {
		return !this.programs.isEmpty();
	}

	/** Returns the programs of a SOC code; empty if the crosswalk lacks the code. */
	public Optional<CodedPrograms> programs(String socCode) {
		return Optional.ofNullable(this.programs.get(socCode));
	}

	public List<NamedItem> apprenticeships(String code) {
		return List.copyOf(this.apprenticeships.getOrDefault(code, Map.of()).values());
	}

	void addApprenticeship(String code, NamedItem item) {
		this.apprenticeships.computeIfAbsent(code, (unseen) -> new LinkedHashMap<>()).putIfAbsent(item.key(), item);
	}

	CodedPrograms programs(String socCode, String title) {
		return this.programs.computeIfAbsent(socCode, (unseen) -> new CodedPrograms(title, new LinkedHashMap<>()));
	}

	/** The programs of study that can lead to an occupation, by their codes. */
	public record CodedPrograms(String title, Map<String, NamedItem> byCode) {

		/** Returns the programs in the order of their codes; none if there are none. */
		public List<NamedItem> items() {
			return this.byCode.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
		}

	}

}
