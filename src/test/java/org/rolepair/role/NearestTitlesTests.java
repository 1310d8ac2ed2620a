package org.rolepair.role;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTitlesTests {

	private static final List<Listing> ROLES = Stream
		.of("Registered nurse", "Licensed practical nurse", "Pharmacist", "Pharmacy technician", "Lawyer", "Carpenter")
		.map((title) -> new Listing(new Slug(Folding.fold(title).replace(' ', '-')), title, title, "office"))
		.toList();

	@ParameterizedTest
	@CsvSource({ //
			"registerd-nurse, Registered nurse", //
			"registered-nurses, Registered nurse", //
			"pharmasist, Pharmacist", //
			"pharmacy, Pharmacy technician", //
			"LAWYERS, Lawyer", //
			"practical nurse, Licensed practical nurse" })
	void theNearestStandsFirst(String name, String nearest) {
		assertThat(NearestTitles.of(name, ROLES, 3)).first().extracting(Listing::title).isEqualTo(nearest);
	}

	@Test
	void noMoreAreNamedThanAskedFor() {
		assertThat(NearestTitles.of("nurse", ROLES, 1)).hasSize(1);
		assertThat(NearestTitles.of("nurse", ROLES, 3)).hasSizeLessThanOrEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource({ "xyzzy", "''", "'   '", "%%%" })
	void nothingIsNearToNonsense(String name) {
		assertThat(NearestTitles.of(name, ROLES, 3)).isEmpty();
	}

	@Test
	void aVeryLongNameIsNoTrouble() {
		assertThat(NearestTitles.of("nurse ".repeat(10_000), ROLES, 3)).hasSizeLessThanOrEqualTo(3);
	}

	@Test
	void nothingIsNearAmongNoRoles() {
		assertThat(NearestTitles.of("nurse", List.of(), 3)).isEmpty();
	}

}
