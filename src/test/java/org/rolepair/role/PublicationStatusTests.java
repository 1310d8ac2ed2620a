package org.rolepair.role;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class PublicationStatusTests {

	private static final PublicationStatus.Successor NURSE = new PublicationStatus.Successor(new Slug("nurse"),
			"Nurse");

	@ParameterizedTest
	@CsvSource({ //
			"DRAFT, false, false, true", //
			"PUBLISHED, false, false, true", //
			"RETIRED, true, false, true", //
			"WITHDRAWN, false, true, true", //
			"RETIRED, false, false, false", //
			"PUBLISHED, true, false, false", //
			"WITHDRAWN, true, true, false", //
			"WITHDRAWN, false, false, false", //
			"PUBLISHED, false, true, false", //
			"DRAFT, false, true, false", //
			"RETIRED, true, true, false" })
	void holdsTogether(RoleState state, boolean successor, boolean reason, boolean holds) {
		Optional<PublicationStatus.Successor> next = successor ? Optional.of(NURSE) : Optional.empty();
		Optional<String> why = reason ? Optional.of("It was a mistake.") : Optional.empty();
		if (holds) {
			assertThatNoException().isThrownBy(() -> new PublicationStatus(state, next, why));
		}
		else {
			assertThatIllegalArgumentException().isThrownBy(() -> new PublicationStatus(state, next, why));
		}
	}

}
