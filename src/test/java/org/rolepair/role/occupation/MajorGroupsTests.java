package org.rolepair.role.occupation;

import org.junit.jupiter.api.Test;
import org.rolepair.role.CategoryName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class MajorGroupsTests {

	@Test
	void aGroupIsFoundByItsCodeAndByThoseOfItsOccupations() {
		assertThat(MajorGroups.of("29")).map(MajorGroup::name)
			.contains(new CategoryName("healthcare-practitioners-and-technical",
					"Healthcare practitioners and technical", "healthcare practitioners and technical"));
		assertThat(MajorGroups.of("29-1141.00")).isEqualTo(MajorGroups.of("29"));
		assertThat(MajorGroups.of("55-1011.00")).map((group) -> group.name().slug()).contains("military");
		assertThat(MajorGroups.of("99-9999")).isEmpty();
		assertThat(MajorGroups.of("")).isEmpty();
	}

	/** An import adds to the categories that the starter catalogue has made. */
	@Test
	void theStarterCataloguesCategoriesAreTheCivilianGroups() throws Exception {
		JsonNode categories = JsonMapper.shared()
			.readTree(new ClassPathResource("db/starter/categories.json").getContentAsByteArray());
		assertThat(categories).hasSize(MajorGroups.all().size() - 1);
		for (int i = 0; i < categories.size(); i++) {
			JsonNode category = categories.get(i);
			MajorGroup group = MajorGroups.all().get(i);
			assertThat(group.name()).isEqualTo(new CategoryName(category.get("slug").asString(),
					category.get("name").asString(), category.get("runningName").asString()));
			assertThat(group.description()).startsWith("Jobs ").endsWith(".");
		}
	}

}
