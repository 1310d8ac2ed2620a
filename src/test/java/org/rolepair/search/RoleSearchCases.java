package org.rolepair.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a search finds in the starter catalogue on either database, role by role.
 */
interface RoleSearchCases {

	@ParameterizedTest
	@ValueSource(strings = { "Registered nurse", "REGISTERED  NURSE", "registered-nurse", " Registered nurses. ", "RN",
			"29-1141", "29-1141.00", "Régistered nursé" })
	default void aNameIsFoundWhateverItsCaseAccentsAndPunctuation(String typed, @Autowired RoleSearch search) {
		assertThat(search.exact(typed)).extracting((match) -> match.role().slug().value())
			.containsExactly("registered-nurse");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nurse           | registered-nurse licensed-practical-nurse nursing-assistant
			technician      | hvac-technician pharmacy-technician automotive-service-technician
			assistant       | medical-assistant nursing-assistant dental-assistant
			manager         | financial-manager marketing-manager medical-and-health-services-manager
			software dev    | software-developer
			driver truck    | heavy-and-tractor-trailer-truck-driver
			pharm           | pharmacist pharmacy-technician
			registred nurze | registered-nurse
			s               | software-developer retail-salesperson \
			secretary-or-administrative-assistant-except-legal-medical-and-executive
			29              | registered-nurse licensed-practical-nurse pharmacy-technician
			""")
	default void theSameRolesAreFoundInTheSameOrder(String typed, String slugs, @Autowired RoleSearch search) {
		assertThat(slugs(search, typed)).isEqualTo(slugs);
	}

	@Test
	default void eachRoleIsFoundOnce(@Autowired RoleSearch search) {
		SearchResult found = search.find("c", 100);
		assertThat(found.total()).isGreaterThan(10).isEqualTo(found.matches().size());
		assertThat(found.matches()).extracting(Match::role).doesNotHaveDuplicates();
		assertThat(search.find("c", 3)).isEqualTo(new SearchResult(found.matches().subList(0, 3), found.total()));
	}

	@Test
	default void textWithoutEndIsCut(@Autowired RoleSearch search) {
		assertThat(search.find("lawyer ".repeat(2_000), 1).matches()).singleElement()
			.satisfies((match) -> assertThat(match.role().slug()).hasToString("lawyer"));
		assertThat(search.exact("x".repeat(10_000))).isEmpty();
	}

	private static String slugs(RoleSearch search, String typed) {
		List<String> slugs = search.find(typed, 3)
			.matches()
			.stream()
			.map((match) -> match.role().slug().value())
			.toList();
		return String.join(" ", slugs);
	}

}
