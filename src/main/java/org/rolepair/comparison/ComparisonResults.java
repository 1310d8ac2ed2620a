package org.rolepair.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.fact.FactKind;
import org.rolepair.format.Messages;
import org.rolepair.role.PublishedRole;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Compares roles for those who show the results in their own form.
 */
@Component
public class ComparisonResults {

	private final ComparisonLookup lookup;

	private final Messages messages;

	ComparisonResults(ComparisonLookup lookup, Messages messages) {
		this.lookup = lookup;
		this.messages = messages;
	}

	/**
	 * Follow the address of a comparison.
	 * @param names the names of roles, joined by "-vs-"
	 * @return the comparison, where it is, or why there is none
	 */
	public ComparisonResult find(String names) {
		ComparisonLookup.Result found = this.lookup.find(ComparisonAddress.names(names));
		if (found instanceof ComparisonLookup.Found page) {
			return new ComparisonResult.Found(page.roles(), rows(page.roles()));
		}
		if (found instanceof ComparisonLookup.Moved moved) {
			return new ComparisonResult.Moved(moved.path());
		}
		if (found instanceof ComparisonLookup.Withdrawn withdrawn) {
			return missing(HttpStatus.GONE, "withdrawn", withdrawn.withdrawn().size());
		}
		if (found instanceof ComparisonLookup.Unknown unknown) {
			return missing(HttpStatus.NOT_FOUND, "unknown", unknown.unknown().size());
		}
		return (found instanceof ComparisonLookup.Single) ? missing(HttpStatus.NOT_FOUND, "single", 1)
				: missing(HttpStatus.BAD_REQUEST, "too-many", ComparisonAddress.MOST_ROLES + 1);
	}

	private ComparisonResult missing(HttpStatus status, String key, int count) {
		return new ComparisonResult.Missing(status.value(),
				this.messages.text("dead-end." + key + ".heading", Map.of("count", count)));
	}

	private List<ComparisonResult.Row> rows(List<PublishedRole> roles) {
		Comparison comparison = Comparison.of(roles.stream().map(PublishedRole::profile).toList());
		Outcomes outcomes = new Outcomes(comparison, new VerdictText(this.messages));
		List<ComparisonResult.Row> rows = new ArrayList<>();
		for (Comparison.ComparedRow row : comparison.rows(List.of(FactKind.values()))) {
			if (row.kind() != FactKind.SKILL_IMPORTANCE) {
				rows.add(new ComparisonResult.Row(row.kind(), Optional.empty(),
						outcomes.of(row.verdicts(), row.kind())));
			}
		}
		comparison.skills()
			.rated()
			.forEach((skill) -> rows.add(new ComparisonResult.Row(FactKind.SKILL_IMPORTANCE, Optional.of(skill.name()),
					outcomes.of(skill.verdicts(), FactKind.SKILL_IMPORTANCE))));
		return rows;
	}

}
