package org.rolepair.exchange.proposals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.agencies.OfficialFiles;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.StatisticalRow;

import static org.assertj.core.api.Assertions.assertThat;

class ExposureFactsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	private static final String MODELS = "O*NET-SOC Code,Title,dv_rating_beta,human_rating_alpha,human_rating_beta";

	private static final String CROSSWALK = "2010 SOC Code,2010 SOC Title,2018 SOC Code,2018 SOC Title";

	@TempDir
	private Path folder;

	@Test
	void rankIsTheShareOfOtherOccupationsBelowWithTiesAsHalf() {
		RoleProposals proposals = read(given("51-9011.00", "51-9012.00", "51-9021.00", "51-9022.00", "51-9023.00").file(
				"occ_level.csv", MODELS, "51-9011.00,Boiler Testers,0,0,0.1", "51-9012.00,Filter Testers,0,0,0.5",
				"51-9021.00,Grinding Testers,0,0,0.30000000000000004", "51-9022.00,Hand Testers,0,0,0.3",
				"51-9023.00,Mixing Testers,0,0,1e-05"));
		assertThat(proposals.all(List.of())).extracting((role) -> rank(role, FactKind.AI_EXPOSURE_LANGUAGE_MODELS))
			.containsExactly("25", "100", "63", "63", "0");
		assertThat(proposals.sources()).filteredOn((source) -> source.slug().startsWith("ai-"))
			.singleElement()
			.satisfies((source) -> {
				assertThat(source.edition()).isEqualTo("2023, 5 occupations");
				assertThat(source.method()).contains("human rating beta", "the study’s 5 occupations");
			});
	}

	@Test
	void rankHasTheStudyItsYearAndTheOccupationsRow() {
		Facts facts = facts(read(given("51-9011.00").file("occ_level.csv", MODELS, "51-9011.00,Boiler Testers,0,0,0.1",
				"51-9012.00,Filter Testers,0,0,0.5")), 0);
		assertThat(facts.origin(FactKind.AI_EXPOSURE_LANGUAGE_MODELS)).satisfies((origin) -> {
			assertThat(origin.source()).isEqualTo("ai-exposure-language-models-2023");
			assertThat(origin.period().label()).isEqualTo("2023");
			assertThat(origin.population()).isEqualTo(Population.OCCUPATIONS);
			assertThat(origin.row()).hasValue(row("51-9011.00", "Boiler Testers"));
		});
	}

	@Test
	void codesOf2010AreTakenOnlyWhereOneMatchesOne() {
		GivenTables given = given("51-9011.00", "51-9012.00", "51-9021.00", "51-9022.00", "51-9023.00").file("aioe.csv",
				"SOC Code,Occupation Title,AIOE", "51-9011,Boiler Tasters,1.5", "51-9019,Sieve Testers,-2.25",
				"51-9021,Grinding Testers,0", "51-9022,Hand Testers,0.5", "51-9023,Mixing Testers,0.75");
		RoleProposals without = read(given);
		assertThat(without.missing(List.of())).contains(FileProblem.of("AI exposure, abilities",
				"needs the crosswalk from SOC 2010 to SOC 2018, because its codes are of 2010"));
		assertThat(without.all(List.of()).get(0).facts()).isEmpty();
		RoleProposals proposals = read(given.file("crosswalk.csv", CROSSWALK,
				"51-9011,Boiler Tasters,51-9011,Boiler Testers", "51-9019,Sieve Testers,51-9012,Filter Testers",
				"51-9021,Grinding Testers,51-9021,Grinding Testers", "51-9021,Grinding Testers,51-9029,Other Testers",
				"51-9022,Hand Testers,51-9022,Hand and Mixing Testers",
				"51-9023,Mixing Testers,51-9022,Hand and Mixing Testers"));
		assertThat(proposals.all(List.of())).extracting((role) -> rank(role, FactKind.AI_EXPOSURE_ABILITIES))
			.containsExactly("100", "0", "NOT_IN_EDITION", "NOT_IN_EDITION", "NOT_IN_EDITION");
		assertThat(facts(proposals, 1).origin(FactKind.AI_EXPOSURE_ABILITIES).row())
			.hasValue(row("51-9012", "Sieve Testers"));
	}

	@Test
	void combinedOccupationHasTheRankOfItsGroup() {
		RoleProposals proposals = read(given("29-2011.00", "29-2099.08")
			.file("scores.csv", "SOC Code,title,ai_applicability_score", "29-2010,Laboratory Testers,0.1",
					"29-2099,\"Health Testers, All Other\",0.2")
			.crosswalk("29-2011.00\tLaboratory Testers\t29-2010\tLaboratory testers"));
		assertThat(facts(proposals, 0).origin(FactKind.AI_APPLICABILITY_CONVERSATIONS).row())
			.hasValue(row("29-2010", "Laboratory Testers"));
		assertThat(facts(proposals, 1).origin(FactKind.AI_APPLICABILITY_CONVERSATIONS).row())
			.hasValue(row("29-2099", "Health Testers, All Other"));
	}

	@Test
	void scoreThatIsNoneAndOccupationThatIsThereTwiceAreRejected() {
		OfficialFiles files = given("51-9011.00")
			.file("scores.csv", "SOC Code,title,ai_applicability_score", "51-9011,Boiler Testers,high",
					"51-9012,Filter Testers,0.1", "51-9012,Filter Testers,0.2", "519013,Sieve Testers,0.2",
					"51-9014,,0.2")
			.read();
		assertThat(files.rejected()).extracting(FileProblem::line)
			.containsExactly("given/scores.csv, row 2, column ai_applicability_score: isn't a score such as 0.35",
					"given/scores.csv, row 4: the occupation 51-9012 is there twice",
					"given/scores.csv, row 5, column SOC Code: is not an SOC code such as 29-1141",
					"given/scores.csv, row 6, column title: is empty");
	}

	@Test
	void oneOccupationAloneHasNoRank() {
		RoleProposals proposals = read(given("51-9011.00").file("scores.csv", "SOC Code,title,ai_applicability_score",
				"51-9011,Boiler Testers,0.1"));
		assertThat(rank(proposals.all(List.of()).get(0), FactKind.AI_APPLICABILITY_CONVERSATIONS))
			.isEqualTo("NOT_IN_EDITION");
	}

	private GivenTables given(String... codes) {
		GivenTables given = new GivenTables(this.folder);
		return given.occupations(List.of(codes)
			.stream()
			.map((code) -> code + "\tThing Testers " + code + "\tTest.")
			.toArray(String[]::new));
	}

	private static RoleProposals read(GivenTables given) {
		return new RoleProposals(given.read().data(), TODAY);
	}

	private static Facts facts(RoleProposals proposals, int role) {
		return Facts.of(proposals.all(List.of()).get(role).facts(), Map.of());
	}

	private static String rank(RoleProposal role, FactKind kind) {
		Facts facts = Facts.of(role.facts(), Map.of());
		return (facts.answer(kind) instanceof Blank blank) ? blank.reason().name()
				: facts.value(kind, Quantity.class).orElseThrow().amount().toPlainString();
	}

	private static StatisticalRow row(String code, String title) {
		return new StatisticalRow(Optional.of(code), title);
	}

}
