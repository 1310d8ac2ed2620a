package org.rolepair.comparison.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.Verdict;
import org.rolepair.comparison.prose.Sentences;
import org.rolepair.comparison.prose.VerdictText;
import org.rolepair.comparison.prose.VerdictWording;
import org.rolepair.comparison.view.ComparisonResult.Outcome;
import org.rolepair.comparison.view.ComparisonResult.Outcome.Sort;
import org.rolepair.format.Messages;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.fact.FactKind;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Compares roles and returns the results as data for other output formats. */
@Component
@RequiredArgsConstructor
public class ComparisonResults {

	private final ComparisonLookup lookup;

	private final Messages messages;

	/**
	 * Returns the comparison, a redirect, or why there is none.
	 * @param names the names of roles, joined by "-vs-"
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
				: missing(HttpStatus.BAD_REQUEST, "too-many", ComparisonAddress.MAX_ROLES + 1);
	}

	private ComparisonResult missing(HttpStatus status, String key, int count) {
		return new ComparisonResult.Missing(status.value(),
				this.messages.text("comparison.error." + key + ".heading", Map.of("count", count)));
	}

	private List<ComparisonResult.Row> rows(List<PublishedRole> roles) {
		Comparison comparison = Comparison.of(roles.stream().map(PublishedRole::profile).toList());
		Outcomes outcomes = new Outcomes(comparison, new VerdictText(this.messages), new Sentences(this.messages));
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

	/** Converts verdicts to data, with the wording of the page. */
	record Outcomes(Comparison comparison, VerdictText texts, Sentences sentences) {

		List<Outcome> of(List<Verdict> verdicts, FactKind kind) {
			return IntStream.range(0, verdicts.size()).mapToObj((at) -> of(verdicts.get(at), kind, at + 1)).toList();
		}

		private Outcome of(Verdict verdict, FactKind kind, int other) {
			String text = text(this.texts.of(verdict, this.comparison.first().currency()), kind, other);
			if (verdict instanceof Verdict.Difference difference) {
				return numbers(difference.isHigher() ? Sort.HIGHER : Sort.LOWER, difference, text);
			}
			if (verdict instanceof Verdict.WithinMargin within) {
				return numbers(Sort.WITHIN_MARGIN, within.difference(), text);
			}
			if (verdict instanceof Verdict.AtLeast least) {
				return new Outcome(least.higher() ? Sort.AT_LEAST_HIGHER : Sort.AT_LEAST_LOWER,
						Optional.of(least.amount()), Optional.empty(), Optional.empty(), text);
			}
			return new Outcome(sort(verdict), Optional.empty(), Optional.empty(), Optional.empty(), text);
		}

		/** Names the role that has more, if one has. */
		private String text(VerdictWording wording, FactKind kind, int other) {
			return switch (wording.leader()) {
				case NONE -> wording.text();
				case FIRST -> this.sentences.label(this.comparison.first(), kind) + wording.text();
				case OTHER -> this.sentences.label(this.comparison.roles().get(other), kind) + wording.text();
			};
		}

		private static Outcome numbers(Sort sort, Verdict.Difference difference, String text) {
			Optional<BigDecimal> percentage = difference.hasPercentage()
					? Optional.of(difference.amount()
						.movePointRight(2)
						.divide(difference.first().min(difference.other()), 1, RoundingMode.HALF_UP))
					: Optional.empty();
			return new Outcome(sort, Optional.of(difference.amount()), percentage,
					difference.margin().map((margin) -> margin.rounded(difference.decimals())), text);
		}

		private static Sort sort(Verdict verdict) {
			if (verdict instanceof Verdict.SameByConstruction) {
				return Sort.SAME_BY_CONSTRUCTION;
			}
			if (verdict instanceof Verdict.NotComparable) {
				return Sort.NOT_COMPARABLE;
			}
			if (verdict instanceof Verdict.Described) {
				return Sort.NOT_COMPARED;
			}
			return switch (verdict.similarity()) {
				case SIMILAR -> Sort.SAME;
				case DIFFERENT -> Sort.DIFFERENT;
				case NOT_COMPARED -> Sort.BLANK;
			};
		}

	}

}
