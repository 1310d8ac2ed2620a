package org.rolepair.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks sentences on the work activities that core tasks of both roles belong to.
 */
record DutyCheck(OfficialFigures figures, PairStatements.Pair pair) {

	private static final Pattern SHARED = Pattern
		.compile("O\\*NET lists (no|\\d+) work activit(?:y|ies) for both roles\\.");

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
		Set<String> shared = activities(this.pair.first());
		shared.retainAll(activities(this.pair.other()));
		return shared.size();
	}

	private Set<String> activities(PairStatements.Role role) {
		Set<String> activities = new HashSet<>();
		this.figures.coreTasks(role.code()).values().forEach(activities::addAll);
		return activities;
	}

}
