package org.rolepair.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolepair.format.Messages;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Derivation;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Population;
import org.rolepair.wages.LocalRole;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PriceKind;

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
	void derivations(Derivation derivation) {
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
	@EnumSource(names = { "ANNUAL_MEAN_WAGE", "ANNUAL_MEDIAN_WAGE", "HOURLY_MEAN_WAGE", "HOURLY_MEDIAN_WAGE" })
	void statisticsAndMeasures(FactKind kind) {
		assertHas("statistic." + kind);
		assertHas("measure." + kind);
	}

	@ParameterizedTest
	@EnumSource(names = { "ANNUAL_MEAN_WAGE", "ANNUAL_MEDIAN_WAGE", "SALARY_RANGE", "WAGE_RANGE_10_90",
			"WAGE_RANGE_25_75" })
	void figuresOfTheChart(FactKind kind) {
		assertHas("chart." + kind);
	}

	@ParameterizedTest
	@EnumSource(names = { "SALARY_RANGE", "WAGE_RANGE_10_90", "HOURLY_WAGE_RANGE_10_90" })
	void rangesOfTheAnswer(FactKind kind) {
		assertHas("ranges." + kind);
	}

	@ParameterizedTest
	@EnumSource(names = { "ANNUAL_MEAN_WAGE", "EMPLOYMENT", "MOST_COMMON_DEGREE", "AVERAGE_AGE" })
	void topicsAtAGlance(FactKind kind) {
		assertHas("topic." + kind);
	}

	@ParameterizedTest
	@EnumSource(names = { "ANNUAL_MEAN_WAGE", "ANNUAL_MEDIAN_WAGE", "EMPLOYMENT", "BASE_YEAR_EMPLOYMENT",
			"MOST_COMMON_DEGREE", "MOST_COMMON_ATTAINMENT", "AVERAGE_AGE", "MEDIAN_AGE" })
	void kindsThatShareATopic(FactKind kind) {
		assertHas("measured." + kind);
	}

	@ParameterizedTest
	@EnumSource(names = { "ANNUAL_WAGE_PERCENTILE_10", "ANNUAL_WAGE_PERCENTILE_25", "ANNUAL_MEDIAN_WAGE",
			"ANNUAL_WAGE_PERCENTILE_75", "ANNUAL_WAGE_PERCENTILE_90", "HOURLY_WAGE_PERCENTILE_10",
			"HOURLY_WAGE_PERCENTILE_25", "HOURLY_MEDIAN_WAGE", "HOURLY_WAGE_PERCENTILE_75",
			"HOURLY_WAGE_PERCENTILE_90" })
	void percentiles(FactKind kind) {
		assertHas("percentile." + kind);
	}

	@ParameterizedTest
	@EnumSource
	void editionsOfWages(PlaceKind kind) {
		assertHas("place.use." + kind);
		assertHas("reference.places." + kind);
	}

	@ParameterizedTest
	@EnumSource
	void editionsOfPrices(PriceKind kind) {
		assertHas("prices.use." + kind);
		assertHas("reference.prices." + kind);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NATION")
	void placesOfAKind(PlaceKind kind) {
		assertHas("place.ranking." + kind);
		assertHas("place.ranking." + kind + ".caption");
		assertHas("place.ranking.prices." + kind + ".caption");
		assertHas("place.at-national-prices." + kind.ranked());
		assertHas("place.at-national-prices." + kind.rankedByTheHour());
		assertHas("place.column." + kind);
		assertHas("place.column." + kind.ranked());
		assertHas("place.column." + kind.rankedByTheHour());
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
