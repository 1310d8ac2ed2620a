package org.rolepair.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Population;
import org.rolepair.wages.LocalRole;
import org.rolepair.wages.PlaceKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every name of the domain that pages show has its words in the bundle.
 */
class MessageKeysTests {

	private final Messages messages = new Messages();

	@ParameterizedTest
	@EnumSource
	void kinds(FactKind kind) {
		assertHas("kind." + kind);
	}

	@ParameterizedTest
	@EnumSource
	void blanks(BlankReason reason) {
		assertHas("blank." + reason);
		assertHas("blank." + reason + ".meaning");
		assertHas("blank." + reason + ".running");
	}

	@ParameterizedTest
	@EnumSource
	void marks(FigureCells.Mark mark) {
		assertHas("mark." + mark + ".sign");
		assertHas("mark." + mark + ".meaning");
	}

	@ParameterizedTest
	@EnumSource
	void derivations(Derivation derivation) {
		assertThat(FigureCells.Mark.valueOf("DERIVED_" + derivation)).isNotNull();
		assertHas("derivation." + derivation);
	}

	@ParameterizedTest
	@EnumSource
	void populations(Population population) {
		assertHas("population." + population);
		assertHas("share-of." + population);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EXACT")
	void bounds(Bound bound) {
		assertHas("bound." + bound);
	}

	@ParameterizedTest
	@EnumSource(names = { "ANNUAL_MEAN_WAGE", "ANNUAL_MEDIAN_WAGE" })
	void statisticsAndMeasures(FactKind kind) {
		assertHas("statistic." + kind);
		assertHas("measure." + kind);
		assertHas("key-figure.pay." + kind);
		assertHas("chart." + kind);
	}

	@ParameterizedTest
	@EnumSource(names = { "SALARY_RANGE", "WAGE_RANGE_10_90", "WAGE_RANGE_25_75" })
	void ranges(FactKind kind) {
		assertHas("chart." + kind);
	}

	@ParameterizedTest
	@EnumSource(names = { "SALARY_RANGE", "WAGE_RANGE_10_90" })
	void rangesOfTheSummary(FactKind kind) {
		assertHas("summary.range." + kind);
	}

	@ParameterizedTest
	@EnumSource(names = { "SKILL_MENTIONS", "SKILL_IMPORTANCE" })
	void skillsOfTheSummary(FactKind kind) {
		assertHas("summary.skills." + kind);
	}

	@ParameterizedTest
	@EnumSource
	void placesOfAKind(PlaceKind kind) {
		assertHas("place.ranking." + kind);
		assertHas("place.ranking." + kind + ".caption");
		assertHas("place.column." + kind);
		assertHas("place.column." + kind.ranked());
		assertHas("place.column." + kind.rankedByTheHour());
		assertHas("place.use." + kind);
		assertHas("reference.places." + kind);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PAY")
	void coverageOfPlaces(LocalRole.Coverage coverage) {
		assertHas("place.coverage." + coverage);
	}

	private void assertHas(String key) {
		assertThat(messages.has(key)).as(key).isTrue();
	}

}
