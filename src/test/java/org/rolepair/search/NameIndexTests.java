package org.rolepair.search;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.role.NameKind;
import org.rolepair.role.publishing.NamedRole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolepair.search.NamedRoles.role;

class NameIndexTests {

	private static final NamedRole NURSE = role("nurse", 3_000_000, List.of("29-1141", "29-1141.00"),
			"Registered nurse", "RN", "Registered Nurse (RN)", "Pédiatric Nurse");

	private static final NamedRole PLUMBER = role("plumber", 400_000, "Plumber, pipefitter, or steamfitter",
			"Pipe Fitter");

	private static final NamedRole DRIVER = role("driver", 2_000_000, "Heavy and tractor-trailer truck driver",
			"Truck Driver", "Over-the-Road Driver (OTR Driver)");

	private static final NamedRole FIREFIGHTER = role("firefighter", 300_000, "Firefighter", "Fireman");

	private final NameIndex index = index(NURSE, PLUMBER, DRIVER, FIREFIGHTER);

	@AfterEach
	void close() {
		this.index.close();
	}

	@ParameterizedTest
	@CsvSource({ "registered nurse, nurse", "REGISTERED NURSES, nurse", "nurse registered, nurse", "reg nur, nurse",
			"rn, nurse", "pediatric nurse, nurse", "PÉDIATRIC, nurse", "registered-nurse, nurse", "the nurse, nurse",
			"29-1141, nurse", "291141, nurse", "29-11, nurse", "29-1141.00, nurse", "firemen, firefighter",
			"driver of trucks, driver", "otr driver, driver", "over the road, driver", "pipe fitters, plumber" })
	void findsARoleByNamesThatHoldWhatWasTyped(String typed, String slug) {
		SearchResult found = this.index.find(typed, 5);
		assertThat(found.total()).isEqualTo(1);
		assertThat(slugs(found)).containsExactly(slug);
	}

	@ParameterizedTest
	@CsvSource({ "registred nurze, nurse", "nirse, nurse", "plummer, plumber", "truckdriver, driver",
			"fire fighter, firefighter", "nurse salary, nurse", "trukc drievr, driver", "nursing, nurse",
			"phirefighter, firefighter" })
	void namesWhatComesNearWhereNothingHoldsIt(String typed, String slug) {
		SearchResult found = this.index.find(typed, 5);
		assertThat(found.total()).isZero();
		assertThat(slugs(found)).first().isEqualTo(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "the", "*", "*:*", "\"*:*\"", "xyzzy", "zzzz", "%", "\\", "\0", "😀", "()",
			"\ud83d", "~9", "+-!(){}[]^\"~*?:/", "'" })
	void findsNothingForNonsense(String typed) {
		assertThat(this.index.find(typed, 5)).isEqualTo(SearchResult.NOTHING);
		assertThat(this.index.exact(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nurse AND driver", "nurse OR", "[a TO b]", "nurse~9", "nurse^1000", "WORD:nurse",
			"/nurse/", "nurse && !driver" })
	void readsNoQueryLanguage(String typed) {
		assertThat(this.index.find(typed, 5).matches()).hasSizeLessThanOrEqualTo(2);
	}

	@Test
	void isExactInNamesAndCodesOnly() {
		assertThat(this.index.exact("Régistered  NURSE.")).singleElement()
			.isEqualTo(new Match(NURSE.listing(), "Registered nurse", NameKind.TITLE));
		assertThat(this.index.exact("rn")).singleElement().extracting(Match::name).isEqualTo("RN");
		assertThat(this.index.exact("29-1141.00")).singleElement().extracting(Match::sort).isEqualTo(NameKind.CODE);
		assertThat(this.index.exact("nurse")).isEmpty();
		assertThat(this.index.exact("29-11")).isEmpty();
	}

	@Test
	void saysByWhichNameARoleWasFound() {
		assertThat(this.index.find("otr", 5).matches()).singleElement()
			.isEqualTo(new Match(DRIVER.listing(), "Over-the-Road Driver (OTR Driver)", NameKind.ALTERNATE_TITLE));
	}

	@Test
	void saysTheShortestOfEquallyGoodNames() {
		try (NameIndex nurses = index(role("nurse", 3_000_000, "Registered nurse",
				"Operating Room Registered Nurse (OR RN)", "Staff RN", "Registered Nurse (RN)"))) {
			assertThat(nurses.find("RN", 3).matches().get(0).name()).isEqualTo("Registered Nurse (RN)");
		}
	}

	@Test
	void putsACommonJobBeforeAGroupOfAllOthers() {
		try (NameIndex doctors = index(role("other", 300_000, "Physician, all other", "Doctor", "Medical Doctor"),
				role("family", 100_000, "Family medicine physician", "Doctor"),
				role("allergist", 300_000, List.of("29-1229.01"), "Allergist or immunologist", "Doctor"))) {
			assertThat(slugs(doctors.find("doctor", 3)).get(0)).isEqualTo("family");
		}
	}

	@Test
	void putsTheExactTitleFirstAndThenTheMoreCommonJob() {
		try (NameIndex cooks = index(role("a", 10, "Cook"), role("b", 1_000_000, "Short order cook", "Cook"),
				role("c", 2_000_000, "Restaurant cook", "Cook"), role("d", 0, "Private cook", "Cook"))) {
			assertThat(slugs(cooks.find("cook", 5))).containsExactly("a", "c", "b", "d");
			assertThat(slugs(cooks.find("cooks", 5))).startsWith("c", "b");
			assertThat(cooks.exact("cook")).extracting((match) -> match.role().slug().value())
				.containsExactly("a", "c", "b", "d");
		}
	}

	@Test
	void putsTheWholeOccupationBeforeItsSpecialities() {
		try (NameIndex nurses = index(role("acute", 3_000_000, List.of("29-1141.01"), "Acute care nurse", "Nurse"),
				role("registered", 3_000_000, List.of("29-1141.00"), "Registered nurse", "Nurse"))) {
			assertThat(slugs(nurses.find("nurse", 5))).containsExactly("registered", "acute");
		}
	}

	@Test
	void ordersEquallyGoodRolesBySlugWhateverTheOrderTheyCameIn() {
		List<NamedRole> roles = IntStream.rangeClosed(10, 40)
			.mapToObj((number) -> role("role-" + number, 100, "Tester", "Trier"))
			.collect(java.util.stream.Collectors.toList());
		Collections.shuffle(roles, new java.util.Random(7));
		try (NameIndex shuffled = index(roles.toArray(NamedRole[]::new))) {
			SearchResult found = shuffled.find("tester", 5);
			assertThat(found.total()).isEqualTo(31);
			assertThat(slugs(found)).containsExactly("role-10", "role-11", "role-12", "role-13", "role-14");
		}
	}

	@Test
	void showsChangesOfARoleAllAtOnce() {
		NamedRole renamed = role("nurse", 3_000_000, "Carer");
		this.index.put(List.of(renamed));
		assertThat(slugs(this.index.find("registered nurse", 5))).containsExactly("nurse");
		this.index.show();
		assertThat(this.index.find("registered nurse", 5).matches()).isEmpty();
		assertThat(this.index.find("carer", 5).matches()).singleElement()
			.extracting(Match::role)
			.isEqualTo(renamed.listing());
		this.index.remove(List.of(renamed.id()));
		this.index.show();
		assertThat(this.index.find("carer", 5).matches()).isEmpty();
	}

	@Test
	void takesWordsWithoutEnd() {
		assertThat(this.index.find("nurse ".repeat(2_000), 5).matches()).isNotEmpty();
		assertThat(this.index.find("x".repeat(10_000), 5).matches()).isEmpty();
	}

	private static List<String> slugs(SearchResult found) {
		return found.matches().stream().map((match) -> match.role().slug().value()).toList();
	}

	private static NameIndex index(NamedRole... roles) {
		NameIndex index = new NameIndex();
		index.put(List.of(roles));
		index.show();
		return index;
	}

}
