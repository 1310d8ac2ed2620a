package org.rolepair.exchange.proposals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

class PayFactsTests {

	@TempDir
	private Path folder;

	@Test
	void theNewestEditionWithARowCounts() {
		GivenTables tables = new GivenTables(this.folder)
			.occupations("51-9011.00\tBoiler Testers\tTest boilers.", "51-9012.00\tFilter Testers\tTest filters.")
			.wages(2024, "51-9011|Boiler Testers|9000|30000", "51-9012|Filter Testers|9000|41000")
			.wages(2025, "51-9011|Boiler Testers|9000|31000");
		List<RoleProposal> roles = new RoleProposals(tables.read().data(), LocalDate.of(2026, 11, 29)).all(List.of());
		assertThat(mean(roles.get(0)).origin().period().label()).isEqualTo("May 2025");
		assertThat(mean(roles.get(1)).origin().period().label()).isEqualTo("May 2024");
	}

	@Test
	void percentilesAreByTheHourWhereNoAnnualOnesArePublished() {
		GivenTables tables = new GivenTables(this.folder).occupations("27-2011.00\tActors\tPlay parts.")
			.hourlyWages(2025, "27-2011|Actors|55000|58.29");
		Facts facts = Facts.of(
				new RoleProposals(tables.read().data(), LocalDate.of(2026, 11, 29)).all(List.of()).get(0).facts(),
				Map.of());
		assertThat(facts.value(FactKind.HOURLY_MEDIAN_WAGE, Quantity.class)).hasValue(Quantity.of("29.05"));
		assertThat(facts.value(FactKind.HOURLY_WAGE_PERCENTILE_90, Quantity.class)).hasValue(Quantity.of("143.68"));
		assertThat(facts.answer(FactKind.ANNUAL_MEAN_WAGE)).isEqualTo(new Blank(BlankReason.NOT_APPLICABLE));
		assertThat(facts.answer(FactKind.ANNUAL_MEDIAN_WAGE)).isEqualTo(new Blank(BlankReason.NOT_APPLICABLE));
	}

	@Test
	void occupationWithoutARowInAnyNationHasNoPay() {
		GivenTables tables = new GivenTables(this.folder).occupations("55-1011.00\tAir Crew Officers\tLead crews.")
			.wages(2025, "51-9011|Boiler Testers|9000|31000")
			.states(2025, "51-9011|1|Alabama|AL|600|31000");
		assertThat(new RoleProposals(tables.read().data(), LocalDate.of(2026, 11, 29)).all(List.of()).get(0).facts())
			.isEmpty();
	}

	private static Fact mean(RoleProposal role) {
		Optional<Fact> mean = role.facts()
			.stream()
			.filter((fact) -> fact.kind() == FactKind.ANNUAL_MEAN_WAGE)
			.findFirst();
		return mean.orElseThrow();
	}

}
