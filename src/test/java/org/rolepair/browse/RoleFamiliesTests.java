package org.rolepair.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.role.Listing;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.CodedListing;

import static org.assertj.core.api.Assertions.assertThat;

class RoleFamiliesTests {

	private final RoleFamilies families = new RoleFamilies(new Messages());

	@Test
	void aLongListFallsIntoFamiliesInTheOrderOfTheClassification() {
		List<CodedListing> roles = new ArrayList<>(many(18, "51-4121.00"));
		roles.add(role("Baker", "51-3011.00"));
		roles.add(role("Printer", "51-5112"));
		roles.add(new CodedListing(role("Whittler", "").listing(), Optional.empty()));
		List<RoleFamilies.RoleFamily> found = this.families.of(roles);
		assertThat(found).extracting(RoleFamilies.RoleFamily::name)
			.containsExactly("Food processing workers", "Metal workers and plastic workers", "Printing workers",
					"Roles without an occupation code");
		assertThat(found).extracting(RoleFamilies.RoleFamily::count)
			.containsExactly("1 role", "18 roles", "1 role", "1 role");
		assertThat(found.get(0).roles()).containsExactly(new Link("Baker", "/roles/baker"));
		assertThat(found).extracting(RoleFamilies.RoleFamily::id).doesNotHaveDuplicates();
	}

	@Test
	void aShortListIsNotDivided() {
		List<CodedListing> roles = new ArrayList<>(many(19, "51-4121.00"));
		roles.add(role("Baker", "51-3011.00"));
		assertThat(this.families.of(roles)).isEmpty();
	}

	@Test
	void oneFamilyIsNone() {
		assertThat(this.families.of(many(30, "51-4121.00"))).isEmpty();
	}

	private static List<CodedListing> many(int count, String code) {
		List<CodedListing> roles = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			roles.add(role("Welder " + i, code));
		}
		return roles;
	}

	private static CodedListing role(String title, String code) {
		return new CodedListing(
				new Listing(new Slug(title.toLowerCase().replace(' ', '-')), title, title, "production"),
				Optional.of(code));
	}

}
