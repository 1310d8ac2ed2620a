package org.rolepair.exchange.data;

import org.junit.jupiter.api.Test;
import org.rolepair.Http;
import org.rolepair.RolepairTest;
import org.rolepair.wages.store.WithPlaces;
import org.rolepair.wages.store.WithSurveys;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RolepairTest
@WithPlaces
@WithSurveys
class WageTablesTests {

	@LocalServerPort
	private int port;

	@Test
	void wagesOfAllSurveysAndPlacesAreListedAsPublished() {
		String wages = Http.get(this.port, "/data/wages.csv").body();
		assertThat(wages.lines().filter((row) -> row.startsWith("nation,2019-05,May 2019,29-1141,")).toList())
			.singleElement()
			.asString()
			.matches("nation,2019-05,May 2019,29-1141,99,U\\.S\\.,100000,year(,\\d+){6},bls-oews-may-2025-national");
		assertThat(wages).contains(",at least 208000,", ",redefined,", ",hour,");
		assertThat(wages.lines().filter((row) -> row.startsWith("state,2025-05,"))).isNotEmpty();
		assertThat(wages.lines().filter((row) -> row.startsWith("metropolitan-area,2025-05,"))).isNotEmpty();
	}

	@Test
	void levelsOfPricesAreListedByMonthAndArea() {
		String prices = Http.get(this.port, "/data/price-levels.csv").body();
		assertThat(prices.lines())
			.contains("consumer-prices,00,United States,2019-05,240.000,bls-oews-may-2025-national");
		assertThat(prices.lines().filter((row) -> row.startsWith("state-parities,06,"))).singleElement()
			.asString()
			.contains(",2024-12,110.700,");
	}

}
