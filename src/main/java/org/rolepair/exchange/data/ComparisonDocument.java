package org.rolepair.exchange.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rolepair.comparison.view.ComparisonResult;
import org.rolepair.format.DataName;
import org.rolepair.format.Messages;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.fact.Section;
import org.rolepair.source.Citation;

/** A comparison as JSON, with the roles in the order of the address. */
record ComparisonDocument(String format, int version, String address, List<ComparedRole> roles, List<RowVerdicts> rows,
		List<RoleDocument.SourceData> sources) {

	static ComparisonDocument of(ComparisonResult found, String address, Function<String, String> addresses,
			Messages messages) {
		List<PublishedRole> roles = found.roles();
		return new ComparisonDocument("rolepair-comparison", RoleDocument.VERSION, address, roles.stream()
			.map((role) -> new ComparedRole(RoleDocument.RoleData.of(role, addresses.apply("/roles/" + role.slug())),
					RoleDocument.SectionData.of(role.profile().facts(), messages)))
			.toList(), found.rows().stream().map((row) -> RowVerdicts.of(row, roles, messages)).toList(),
				sources(roles));
	}

	private static List<RoleDocument.SourceData> sources(List<PublishedRole> roles) {
		return roles.stream()
			.flatMap((role) -> role.profile().citations().stream())
			.collect(Collectors.toMap(Citation::slug, Function.identity(), (one, other) -> one, TreeMap::new))
			.values()
			.stream()
			.map(RoleDocument.SourceData::of)
			.toList();
	}

	record ComparedRole(RoleDocument.RoleData role, List<RoleDocument.SectionData> sections) {

	}

	/**
	 * The verdicts on a kind of figure or something rated, for each role after the first.
	 *
	 * @param part the skill or the field of knowledge that is rated
	 * @param skill the same for a skill
	 */
	record RowVerdicts(String kind, String label, Optional<String> part, Optional<String> skill,
			List<VerdictData> verdicts) {

		static RowVerdicts of(ComparisonResult.Row row, List<PublishedRole> roles, Messages messages) {
			List<VerdictData> verdicts = IntStream.range(0, row.outcomes().size())
				.mapToObj((i) -> VerdictData.of(roles.get(i + 1), row.outcomes().get(i)))
				.toList();
			return new RowVerdicts(DataName.of(row.kind()), messages.text("kind." + row.kind()), row.part(),
					row.part().filter((name) -> row.kind().section() == Section.SKILLS), verdicts);
		}

	}

	/**
	 * The verdict on one role's figure. The percentage is of the lower number, the margin
	 * of error is at 90% confidence.
	 */
	record VerdictData(String role, String verdict, Optional<BigDecimal> difference, Optional<BigDecimal> percentage,
			Optional<BigDecimal> marginOfError, String text) {

		static VerdictData of(PublishedRole role, ComparisonResult.Outcome outcome) {
			return new VerdictData(role.slug().value(), DataName.of(outcome.sort()), outcome.amount(),
					outcome.percentage(), outcome.margin(), outcome.text());
		}

	}

}
