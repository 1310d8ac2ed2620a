package org.rolepair.browse.role;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rolepair.browse.NeighborCandidate;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Origins;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.publishing.RoleProfiles;

import static org.assertj.core.api.Assertions.assertThat;

class CareerStepsTests {

	private final RoleProfile aide = role("Aide", 2, "40000");

	@Test
	void nextStepsAreRelatedRolesInAHigherZoneInTheirOrder() {
		assertThat(CareerSteps.of(this.aide)
			.orElseThrow()
			.next(candidates(role("Nurse", 3, "90000"), role("Orderly", 2, "39000"), role("Porter", 1, "30000"),
					role("Manager", 4, "100000"))))
			.extracting((role) -> role.listing().title())
			.containsExactly("Nurse", "Manager");
	}

	@Test
	void similarPayIsWithinTenPercentInALowerZoneClosestFirst() {
		assertThat(similar(this.aide, role("Packer", 1, "36000"), role("Porter", 1, "44000.01"),
				role("Picker", 1, "39000"), role("Sorter", 2, "40000"), role("Loader", 1, "41000")))
			.containsExactly("Loader", "Picker", "Packer");
	}

	@Test
	void zonesOfTwoEditionsAreNotCompared() {
		RoleProfile later = RoleProfiles.role("Porter")
			.from(Origins.survey())
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("40000"))
			.from(Origins.from(Origins.survey(), "later"))
			.with(FactKind.JOB_ZONE, Quantity.of("1"))
			.build();
		assertThat(similar(this.aide, later)).isEmpty();
	}

	@Test
	void payOfAWiderGroupOrOfOneRowIsNotSimilar() {
		Origin row = Origins.onRow(Origins.survey(), "31-1100", "Aides");
		RoleProfile grouped = RoleProfiles.role("Home aide")
			.soc("31-1131")
			.from(row)
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of("40000"))
			.with(FactKind.JOB_ZONE, Quantity.of("1"))
			.build();
		assertThat(similar(this.aide, grouped)).isEmpty();
	}

	@Test
	void aRoleWithoutAZoneHasNoSteps() {
		assertThat(CareerSteps.of(RoleProfiles.paid("Usher", "30000"))).isEmpty();
	}

	private static List<String> similar(RoleProfile role, RoleProfile... others) {
		RelatedPay pay = new RelatedPay(role, new FigureRows(new Messages(), LocalDate.EPOCH), new Messages());
		return CareerSteps.of(role)
			.orElseThrow()
			.similarPay(candidates(others), pay)
			.stream()
			.map((other) -> other.listing().title())
			.toList();
	}

	private static List<NeighborCandidate> candidates(RoleProfile... roles) {
		return Stream.of(roles).map((role) -> NeighborCandidate.of(new PublishedRole(role, 1, Instant.EPOCH))).toList();
	}

	private static RoleProfile role(String title, int zone, String pay) {
		return RoleProfiles.role(title)
			.from(Origins.survey())
			.with(FactKind.ANNUAL_MEAN_WAGE, Quantity.of(pay))
			.with(FactKind.JOB_ZONE, Quantity.of(String.valueOf(zone)))
			.build();
	}

}
