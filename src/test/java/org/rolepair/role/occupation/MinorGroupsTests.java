package org.rolepair.role.occupation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MinorGroupsTests {

	@ParameterizedTest
	@CsvSource({ "51-4121.00, Metal workers and plastic workers", "51-5112, Printing workers",
			"15-1252.00, Computer occupations", "15-2051, Mathematical science occupations",
			"53-7062.00, Material moving workers", "45-3031, Fishing and hunting workers" })
	void anOccupationBelongsToTheGroupWithWhichItsCodeBegins(String code, String name) {
		assertThat(MinorGroups.of(code)).map(MinorGroups.MinorGroup::name).hasValue(name);
	}

	@Test
	void whatIsNoCodeBelongsToNone() {
		assertThat(MinorGroups.of("99-9999")).isEmpty();
		assertThat(MinorGroups.of("")).isEmpty();
	}

}
