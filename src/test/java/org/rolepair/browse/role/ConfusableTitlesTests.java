package org.rolepair.browse.role;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rolepair.browse.NeighborCandidate;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class ConfusableTitlesTests {

	@Test
	void titlesThatDifferByAWordPointToEachOther() {
		RoleProfile medical = RoleProfiles.role("Medical assistant").soc("31-9092").build();
		RoleProfile physician = RoleProfiles.role("Physician assistant").soc("29-1071").build();
		RoleProfile office = RoleProfiles.role("Executive assistant").soc("43-6011").build();
		RoleProfile secretary = RoleProfiles.role("Medical secretary").soc("43-6013").build();
		assertThat(of(medical, physician, office, secretary)).containsExactly("Physician assistant");
		assertThat(of(physician, medical, office, secretary)).containsExactly("Medical assistant");
	}

	@Test
	void titlesWithAWordMoreComeFirst() {
		assertThat(of(RoleProfiles.role("Physical therapist").soc("29-1123").build(),
				RoleProfiles.role("Occupational therapist").soc("29-1122").build(),
				RoleProfiles.role("Physical therapist assistant").soc("31-2021").build(),
				RoleProfiles.role("Lawyer").soc("23-1011").build()))
			.containsExactly("Physical therapist assistant", "Occupational therapist");
	}

	@Test
	void titlesOfALargeFamilyAreNotTakenForOneAnother() {
		RoleProfile[] engineers = Stream.of("Civil", "Marine", "Mining", "Nuclear", "Chemical", "Computer", "Materials")
			.map((word) -> RoleProfiles.role(word + " engineer").soc("17-2051").build())
			.toArray(RoleProfile[]::new);
		assertThat(of(RoleProfiles.role("Electrical engineer").soc("17-2071").build(), engineers)).isEmpty();
	}

	@Test
	void rolesWithoutACodeAreComparedByTheirTitlesAlone() {
		assertThat(
				of(RoleProfiles.role("Sales lead").build(), RoleProfiles.role("Service lead").soc("41-1011").build()))
			.containsExactly("Service lead");
	}

	private static List<String> of(RoleProfile role, RoleProfile... others) {
		List<NeighborCandidate> all = Stream.concat(Stream.of(role), Stream.of(others))
			.map((profile) -> NeighborCandidate.of(new PublishedRole(profile, 1, Instant.EPOCH)))
			.toList();
		return ConfusableTitles.of(role, all).stream().map((other) -> other.listing().title()).toList();
	}

}
