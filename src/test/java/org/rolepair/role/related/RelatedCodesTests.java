package org.rolepair.role.related;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RelatedCodesTests {

	@Test
	void anOccupationIsRelatedToOthersEachOnce() {
		assertRefused(Map.of("A", List.of("A")));
		assertRefused(Map.of("A", List.of("B", "B")));
		assertRefused(Map.of("A", List.of()));
		assertRefused(Map.of());
	}

	@Test
	void theOrderOfTheRelatedCountsAndThatOfTheOccupationsDoesNot() {
		RelatedCodes codes = RelatedCodes.of(Map.of("A", List.of("B", "C"), "B", List.of("A")));
		assertThat(codes.count()).isEqualTo(3);
		assertThat(codes.digest())
			.isEqualTo(RelatedCodes.of(Map.of("B", List.of("A"), "A", List.of("B", "C"))).digest())
			.isNotEqualTo(RelatedCodes.of(Map.of("A", List.of("C", "B"), "B", List.of("A"))).digest());
	}

	private static void assertRefused(Map<String, List<String>> byCode) {
		assertThatIllegalArgumentException().isThrownBy(() -> RelatedCodes.of(byCode));
	}

}
