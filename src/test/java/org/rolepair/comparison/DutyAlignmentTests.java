package org.rolepair.comparison;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rolepair.role.Duty;

import static org.assertj.core.api.Assertions.assertThat;

class DutyAlignmentTests {

	@Test
	void dutiesOfOneActivityStandTogetherAndTheRestApart() {
		DutyAlignment aligned = DutyAlignment.of(duties("Set bones | Treat", "Chart | Record", "Lift"),
				duties("Bandage | Treat", "Bathe | Assist", "Splint | Move | Treat"));
		assertThat(aligned.shared()).singleElement().satisfies((shared) -> {
			assertThat(shared.activity()).isEqualTo("Treat");
			assertThat(shared.first()).extracting(Duty::text).containsExactly("Set bones");
			assertThat(shared.second()).extracting(Duty::text).containsExactly("Bandage", "Splint");
		});
		assertThat(aligned.first()).extracting(Duty::text).containsExactly("Chart", "Lift");
		assertThat(aligned.second()).extracting(Duty::text).containsExactly("Bathe");
	}

	@Test
	void aDutyOfTwoSharedActivitiesStandsWithBoth() {
		DutyAlignment aligned = DutyAlignment.of(duties("Set bones | Treat | Record"),
				duties("Bandage | Treat", "Chart | Record"));
		assertThat(aligned.shared()).extracting(DutyAlignment.Shared::activity).containsExactly("Treat", "Record");
		assertThat(aligned.shared())
			.allSatisfy((shared) -> assertThat(shared.first()).extracting(Duty::text).containsExactly("Set bones"));
		assertThat(aligned.second()).isEmpty();
	}

	@Test
	void activitiesComeInTheOrderOfTheFirstRole() {
		DutyAlignment aligned = DutyAlignment.of(duties("Chart | Record", "Set bones | Treat"),
				duties("Bandage | Treat", "Note | Record"));
		assertThat(aligned.shared()).extracting(DutyAlignment.Shared::activity).containsExactly("Record", "Treat");
		assertThat(aligned.first()).isEmpty();
		assertThat(aligned.second()).isEmpty();
	}

	private static List<Duty> duties(String... lines) {
		return Stream.of(lines).map(Duty::read).toList();
	}

}
