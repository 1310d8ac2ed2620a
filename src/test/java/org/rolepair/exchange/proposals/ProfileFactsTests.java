package org.rolepair.exchange.proposals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.NamedItem;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Population;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.role.fact.Values;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileFactsTests {

	private static final String CROSSWALK = "CIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title";

	@TempDir
	private Path folder;

	@Test
	void ratingsAreDatedByTheirOwnRows() {
		Facts facts = facts(given().file("Interests.txt",
				"O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tDate\tDomain Source",
				"51-9011.00\t1.B.1.a\tRealistic\tOI\t6.5\t11/2023\tMachine Learning"));
		assertThat(facts.answer(FactKind.OCCUPATIONAL_INTERESTS)).isEqualTo(Values.ratings("Realistic", "6.50"));
		Origin origin = facts.origin(FactKind.OCCUPATIONAL_INTERESTS);
		assertThat(origin.period().reference()).hasValue(YearMonth.of(2023, 11));
		assertThat(origin.population()).isEqualTo(Population.NOT_STATED);
	}

	@Test
	void softwareHasTheDateOfItsEdition() {
		Facts facts = facts(given().file("Technology Skills.txt",
				"O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand",
				"51-9011.00\tBoilerplate\t1\tTesting software\tN\tN"));
		assertThat(facts.answer(FactKind.TECHNOLOGY))
			.isEqualTo(Values.items(NamedItem.of("Boilerplate").detailed("Testing software")));
		assertThat(facts.origin(FactKind.TECHNOLOGY).period().label()).isEqualTo("May 2025");
	}

	@Test
	void programsAreThoseOfTheRowOfTheCrosswalk() {
		Facts facts = facts(given().text("crosswalk.csv",
				CROSSWALK + "\n46.0503,Boilers.,51-9011,Boiler Testers\n99.9999,NO MATCH,51-9012,Filter Testers\n"));
		assertThat(facts.answer(FactKind.PROGRAMS_OF_STUDY))
			.isEqualTo(Values.items(NamedItem.of("Boilers", "46.0503")));
		assertThat(facts.origin(FactKind.PROGRAMS_OF_STUDY).row().map(StatisticalRow::label))
			.hasValue("Boiler Testers (51-9011)");
	}

	@Test
	void noProgramIsABlankWithItsReason() {
		assertThat(facts(given().text("crosswalk.csv", CROSSWALK + "\n99.9999,NO MATCH,51-9011,Boiler Testers\n"))
			.answer(FactKind.PROGRAMS_OF_STUDY)).isEqualTo(new Blank(BlankReason.NONE_LISTED));
		assertThat(facts(given().text("crosswalk.csv", CROSSWALK + "\n46.0503,Boilers,51-9012,Filter Testers\n"))
			.answer(FactKind.PROGRAMS_OF_STUDY)).isEqualTo(new Blank(BlankReason.NOT_IN_EDITION));
	}

	@Test
	void apprenticeshipsAreFoundByTheirCode() {
		String headings = "occupational_title,rapids_code,onet_code,term_length,type\n";
		Facts facts = facts(given().text("rapids_2019.csv", headings + "BOILER TESTER,0001,51-9011.00,2000,TB\n"));
		assertThat(facts.answer(FactKind.APPRENTICESHIPS))
			.isEqualTo(Values.items(NamedItem.of("Boiler tester", "0001").detailed("2,000 hours, time-based")));
		assertThat(facts.origin(FactKind.APPRENTICESHIPS).source()).isEqualTo("dol-apprenticeships-2019");
		assertThat(facts(given().text("rapids_2019.csv", headings + "FILTER TESTER,0002,51-9012.00,2000,TB\n"))
			.answer(FactKind.APPRENTICESHIPS)).isEqualTo(new Blank(BlankReason.NONE_LISTED));
	}

	private GivenTables given() {
		return new GivenTables(this.folder).occupations("51-9011.00\tBoiler Testers\tTest boilers.");
	}

	private static Facts facts(GivenTables tables) {
		return Facts.of(
				new RoleProposals(tables.read().data(), LocalDate.of(2026, 11, 29)).all(List.of()).get(0).facts(),
				Map.of());
	}

}
