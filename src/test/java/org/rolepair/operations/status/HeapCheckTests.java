package org.rolepair.operations.status;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeapCheckTests {

	@Test
	void theHeapOfThePreparedStartIsEnoughForAThousandRoles() {
		assertThat(HeapCheck.warning(232, 999)).isEmpty();
	}

	@Test
	void aSmallHeapIsEnoughForTheStarterCatalog() {
		assertThat(HeapCheck.warning(100, 62)).isEmpty();
	}

	@Test
	void aHeapThatIsTooSmallIsNamedWithWhatIsNeeded() {
		assertThat(HeapCheck.warning(80, 999)).hasValueSatisfying(
				(warning) -> assertThat(warning).contains("80 MB", "999 roles", "220 MB", "warm-up --heap"));
	}

}
