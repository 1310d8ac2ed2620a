package org.rolepair.exchange.proposals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.rolepair.exchange.agencies.OewsRow;
import org.rolepair.exchange.agencies.OewsTable;
import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.role.publishing.CodedRole;

/** Finds tables with less effect, or none, because others are missing. */
record MissingTables(OfficialData data, PayFacts pay, Collection<CodedRole> known) {

	List<FileProblem> all() {
		List<FileProblem> all = new ArrayList<>();
		if (this.known.isEmpty() && this.data.onet().occupations().isEmpty()) {
			all.add(FileProblem.of("O*NET", "needs its Occupation Data, because no role has an O*NET-SOC code yet"));
		}
		this.pay.withoutNation()
			.forEach((table) -> all.add(FileProblem.of(table.file(),
					"needs the national file of May %d to rank places or sectors; use both together"
						.formatted(table.edition().getYear()))));
		this.pay.newest().ifPresent((table) -> addCombined(table, all));
		if (!this.data.hasCensus()
				&& (this.data.sexAndRace().year().isPresent() || this.data.medianAge().year().isPresent())) {
			all.add(FileProblem.of("population survey", "needs the Census Bureau's 2018 occupation code list"));
		}
		this.data.onet().missing().forEach((reason) -> all.add(FileProblem.of("O*NET", reason)));
		return all;
	}

	/** Adds combined occupations, whose codes end in zero, that no crosswalk has. */
	private void addCombined(OewsTable table, List<FileProblem> all) {
		List<String> codes = table.rows()
			.stream()
			.map(OewsRow::code)
			.filter((code) -> code.endsWith("0") && !this.data.isMatrixCode(code))
			.distinct()
			.toList();
		if (!codes.isEmpty()) {
			all.add(FileProblem.of(table.file(), "combines occupations as %s; ".formatted(String.join(", ", codes))
					+ "add the crosswalk from O*NET-SOC to the National Employment Matrix for their figures"));
		}
	}

}
