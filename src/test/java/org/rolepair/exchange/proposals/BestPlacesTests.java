package org.rolepair.exchange.proposals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.BestPaying;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Ranks states by an average of $30,000 in the nation and a floor of 500 jobs. */
class BestPlacesTests {

	@TempDir
	private Path folder;

	@Test
	void theBestOfThreeAboveTheFloorIsNamed() {
		assertThat(best("1|Alabama|AL|600|31000", "2|Alaska|AK|400|39000", "4|Arizona|AZ|900|30500",
				"5|Arkansas|AR|500|29000"))
			.isInstanceOfSatisfying(BestPaying.class, (best) -> {
				assertThat(best.name()).isEqualTo("Alabama");
				assertThat(best.standing().orElseThrow().amount()).isEqualByComparingTo("31000");
			});
	}

	@Test
	void aTieNamesAll() {
		assertThat(best("5|Arkansas|AR|500|31000", "1|Alabama|AL|600|31000", "4|Arizona|AZ|900|30500"))
			.isInstanceOfSatisfying(BestPaying.class, (best) -> assertThat(best.name()).isEqualTo("Alabama; Arkansas"));
	}

	@Test
	void twoAreTooFewToRank() {
		assertThat(best("1|Alabama|AL|600|31000", "2|Alaska|AK|400|39000", "4|Arizona|AZ|900|30500"))
			.isEqualTo(new Blank(BlankReason.TOO_FEW_RANKED));
	}

	@Test
	void threeOfWhichTheSourceWithholdsThePayAreWithheld() {
		assertThat(bestOf("51-9011|1|Alabama|AL|600|*", "51-9011|2|Alaska|AK|700|*", "51-9011|4|Arizona|AZ|900|*",
				"51-9099|1|Alabama|AL|600|31000"))
			.isEqualTo(new Blank(BlankReason.WITHHELD));
		assertThat(best("1|Alabama|AL|600|31000", "2|Alaska|AK|700|*", "4|Arizona|AZ|900|30500"))
			.isEqualTo(new Blank(BlankReason.TOO_FEW_RANKED));
	}

	@Test
	void noneIsBestThatPaysNoMoreThanTheNation() {
		assertThat(best("1|Alabama|AL|600|30000", "2|Alaska|AK|700|29000", "4|Arizona|AZ|900|28000"))
			.isEqualTo(new Blank(BlankReason.NONE_ABOVE_NATION));
		assertThat(best("1|Alabama|AL|600|29000")).isEqualTo(new Blank(BlankReason.NONE_ABOVE_NATION));
	}

	@Test
	void aLargePlaceWhosePayIsWithheldMayPayMoreThanTheNation() {
		assertThat(best("1|Alabama|AL|600|30000", "2|Alaska|AK|700|29000", "4|Arizona|AZ|900|28000",
				"6|California|CA|9000|*"))
			.isEqualTo(new Blank(BlankReason.WITHHELD));
	}

	@Test
	void anEditionWithoutARowOfTheOccupationSaysSo() {
		assertThat(ranking(tables().wageFile("state_M2025_dl.csv",
				"1,Alabama,2,AL,000000,Cross-industry,51-9099,Others,detailed,600,0.5,15.00,31200,0.4,"
						+ "10000,20000,30000,40000,50000,,,5.00,10.00,15.00,20.00,25.00")))
			.isEqualTo(new Blank(BlankReason.NOT_IN_EDITION));
	}

	@Test
	void anEditionWithoutARowOfTheNationSaysSo() {
		GivenTables tables = new GivenTables(this.folder).occupations("11-1031.00\tLegislators\tMake laws.")
			.wages(2024, "11-1031|Legislators|9000|67390")
			.wages(2025, "51-9011|Boiler Testers|9000|30000")
			.states(2025, "11-1031|1|Alabama|AL|600|31000");
		assertThat(ranking(tables)).isEqualTo(new Blank(BlankReason.NOT_IN_EDITION));
	}

	@Test
	void aCopyWithoutARowOfTheOccupationMayLackIt() {
		assertThat(bestOf("51-9099|1|Alabama|AL|600|30000")).isEqualTo(new Blank(BlankReason.NOT_IN_COPY));
	}

	@Test
	void occupationsPaidByTheHourAloneAreRankedByTheHour() {
		GivenTables tables = tables().hourlyWages(2025, "51-9011|Boiler Testers|9000|58.29")
			.states(2025, "51-9011|1|Alabama|AL|600|*|60.10", "51-9011|2|Alaska|AK|700|*|50.16",
					"51-9011|4|Arizona|AZ|900|*|23.05");
		assertThat(ranking(tables)).isInstanceOfSatisfying(BestPaying.class, (best) -> {
			assertThat(best.name()).isEqualTo("Alabama");
			assertThat(best.standing().orElseThrow().statistic()).isEqualTo(FactKind.HOURLY_MEAN_WAGE);
			assertThat(best.standing().orElseThrow().amount()).isEqualByComparingTo("60.10");
			assertThat(best.standing().orElseThrow().nation()).isEqualByComparingTo("58.29");
		});
	}

	private GivenTables tables() {
		return new GivenTables(this.folder).occupations("51-9011.00\tBoiler Testers\tTest boilers.")
			.wages(2025, "51-9011|Boiler Testers|9000|30000");
	}

	private Answer best(String... states) {
		return bestOf(List.of(states).stream().map((state) -> "51-9011|" + state).toArray(String[]::new));
	}

	private Answer bestOf(String... rows) {
		return ranking(tables().states(2025, rows));
	}

	private static Answer ranking(GivenTables tables) {
		return new RoleProposals(tables.read().data(), LocalDate.of(2026, 11, 29)).all(List.of())
			.stream()
			.flatMap((role) -> role.facts().stream())
			.filter((fact) -> fact.kind() == FactKind.BEST_PAYING_STATE)
			.map(Fact::answer)
			.findFirst()
			.orElseThrow();
	}

}
