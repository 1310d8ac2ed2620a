package org.rolepair.exchange.proposals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Quantity;
import org.rolepair.source.Citation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each table of O*NET counts from the newest edition that has the occupation.
 */
class OnetOccupationsTests {

	private static final String ZONES = "O*NET-SOC Code\tJob Zone\tDate";

	private static final String TASKS = "O*NET-SOC Code\tTask ID\tTask\tTask Type";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "a, b", "b, a" })
	void partOfANewerEditionLeavesTheRestToTheOlder(String older, String newer) {
		OfficialData data = new GivenTables(this.folder)
			.file(older + "/Read Me.txt", "O*NET 30.1 Database", "December 2025 Release")
			.file(older + "/Occupation Data.txt", "O*NET-SOC Code\tTitle\tDescription",
					"51-9011.00\tBoiler Testers\tTest boilers.", "51-9012.00\tFilter Testers\tTest filters.")
			.file(older + "/Alternate Titles.txt", "O*NET-SOC Code\tAlternate Title", "51-9011.00\tBoiler Checker")
			.file(older + "/Job Zones.txt", ZONES, "51-9011.00\t2\t08/2025", "51-9012.00\t3\t08/2025")
			.file(older + "/Task Statements.txt", TASKS, "51-9011.00\t1\tHeat boilers.\tCore")
			.file(older + "/Related Occupations.txt", "O*NET-SOC Code\tRelated O*NET-SOC Code\tIndex",
					"51-9011.00\t51-9012.00\t1")
			.file(newer + "/Read Me.txt", "O*NET 31.0 Database", "August 2026 Release")
			.file(newer + "/Job Titles.txt", "O*NET-SOC Code\tJob Title", "51-9012.00\tFilter Checker")
			.file(newer + "/Job Zones.txt", ZONES, "51-9012.00\t4\t08/2021")
			.read()
			.data();
		RoleProposals proposals = new RoleProposals(data, LocalDate.of(2026, 11, 30));
		List<RoleProposal> roles = proposals.all(List.of());
		assertThat(zone(roles.get(0))).isEqualTo("2 of onet-30-1");
		assertThat(zone(roles.get(1))).isEqualTo("4 of onet-31-0");
		assertThat(roles).extracting((role) -> role.texts().orElseThrow().alternateTitles())
			.containsExactly(List.of("Boiler Checker"), List.of("Filter Checker"));
		assertThat(roles.get(0).texts().orElseThrow().duties().orElseThrow().source()).isEqualTo("onet-30-1");
		assertThat(proposals.editions().relations().orElseThrow().edition().source()).isEqualTo("onet-30-1");
		assertThat(proposals.sources()).extracting(Citation::slug).containsExactlyInAnyOrder("onet-30-1", "onet-31-0");
		assertThat(proposals.missing(List.of())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "a, b", "b, a" })
	void wholeNewerEditionLeavesNoSourceOfTheOlder(String older, String newer) {
		OfficialData data = new GivenTables(this.folder)
			.file(older + "/Read Me.txt", "O*NET 29.3 Database", "May 2025 Release")
			.file(older + "/Occupation Data.txt", "O*NET-SOC Code\tTitle\tDescription",
					"51-9011.00\tBoiler Tasters\tTaste boilers.")
			.file(older + "/Job Zones.txt", ZONES, "51-9011.00\t2\t08/2025")
			.file(newer + "/Read Me.txt", "O*NET 30.1 Database", "December 2025 Release")
			.file(newer + "/Occupation Data.txt", "O*NET-SOC Code\tTitle\tDescription",
					"51-9011.00\tBoiler Testers\tTest boilers.")
			.file(newer + "/Job Zones.txt", ZONES, "51-9011.00\t3\t08/2021")
			.read()
			.data();
		RoleProposals proposals = new RoleProposals(data, LocalDate.of(2026, 11, 30));
		assertThat(proposals.all(List.of())).singleElement().satisfies((role) -> {
			assertThat(role.title()).isEqualTo("Boiler Testers");
			assertThat(zone(role)).isEqualTo("3 of onet-30-1");
		});
		assertThat(proposals.sources()).extracting(Citation::slug).containsExactly("onet-30-1");
	}

	private static String zone(RoleProposal role) {
		Facts facts = Facts.of(role.facts(), Map.of());
		return facts.value(FactKind.JOB_ZONE, Quantity.class).orElseThrow().amount() + " of "
				+ facts.origin(FactKind.JOB_ZONE).source();
	}

}
