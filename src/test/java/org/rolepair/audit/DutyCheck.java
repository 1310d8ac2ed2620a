package org.rolepair.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks sentences on duties in common. Each core task counts once, with the first of its
 * activities that tasks of the other role belong to.
 */
record DutyCheck(OfficialFigures figures, PairStatements.Pair pair) {

	private static final Pattern SHARED = Pattern.compile(".+ have (no|\\d+) kinds? of (?:duty|duties) in common\\.");

	/** Returns what is wrong with a sentence; empty for one on something else. */
	Optional<List<String>> sentence(String text) {
		Matcher said = SHARED.matcher(text);
		if (!said.matches()) {
			return Optional.empty();
		}
		List<String> faults = new ArrayList<>();
		StatementCheck.same(faults, said.group(1).equals("no") ? "0" : said.group(1), String.valueOf(shared()));
		return Optional.of(faults);
	}

	private int shared() {
		Map<String, List<String>> first = this.figures.coreTasks(this.pair.first().code());
		Map<String, List<String>> other = this.figures.coreTasks(this.pair.other().code());
		Set<String> placed = new HashSet<>();
		int shared = 0;
		for (List<String> activities : List.copyOf(first.values())) {
			for (String activity : activities) {
				Set<String> mine = free(first, activity, placed);
				Set<String> others = free(other, activity, placed);
				if (!mine.isEmpty() && !others.isEmpty()) {
					placed.addAll(mine);
					placed.addAll(others);
					shared++;
				}
			}
		}
		return shared;
	}

	private static Set<String> free(Map<String, List<String>> tasks, String activity, Set<String> placed) {
		Set<String> free = new HashSet<>();
		tasks.forEach((task, activities) -> {
			if (activities.contains(activity) && !placed.contains(task)) {
				free.add(task);
			}
		});
		return free;
	}

}
