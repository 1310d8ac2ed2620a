package org.rolepair.editing.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rolepair.role.RoleContent;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Section;

import static org.assertj.core.api.Assertions.assertThat;

class DraftWarningsTests {

	@Test
	void aFarLastValueANewSkillAndAnOldSourceAreWorthALook() {
		RoleForms forms = Typed.role()
			.with(Section.PAY, Typed.pay(Typed.figure("99,000")))
			.with(Section.SKILLS, Typed.section(FactKind.SKILL_MENTIONS,
					Typed.parts("Patients", "20", "Pateints", "10", "Former skill", "5")));
		RoleContent live = Typed.read(Typed.role()).content().orElseThrow();
		assertThat(warnings(forms, Optional.of(live), "2026-11-23")).containsExactly(
				"Average pay, a year: 99,000 is far from the last value, 33,563",
				"“Pateints” is a new skill. No role lists it yet");
		assertThat(warnings(Typed.role(), Optional.empty(), "2027-06-01"))
			.containsExactly("Average pay, a year: May 2025 is past its source’s age limit of 24 months");
	}

	@Test
	void aTitleThatAnotherRoleHasIsWorthALook() {
		BasicsForm basics = Typed.role().basics().withTitle("Taken title");
		assertThat(warnings(Typed.role().withBasics(basics), Optional.empty(), "2026-11-23")).containsExactly(
				"Another role is also called “Taken title”. Lists add the address of each so that readers see which is which");
	}

	@Test
	void unusualPayAndAPeriodToComeAreWorthALook() {
		RoleForms forms = Typed.role().with(Section.PAY, Typed.pay(Typed.figure("100")));
		assertThat(warnings(forms, Optional.empty(), "2025-04-30")).contains(
				"Average pay, a year: 100 is unusual for a year. Check it",
				"Average pay, a year: May 2025 is in the future. Check it");
		assertThat(warnings(Typed.role(), Optional.empty(), "2025-05-01")).isEmpty();
	}

	@Test
	void whatIsPlainIsPassedOver() {
		RoleContent live = Typed.read(Typed.role()).content().orElseThrow();
		assertThat(warnings(Typed.role(), Optional.of(live), "2027-05-31")).isEmpty();
	}

	private static List<String> warnings(RoleForms forms, Optional<RoleContent> live, String today) {
		return new DraftWarnings(Typed.VOCABULARY, Typed.MESSAGES, LocalDate.parse(today))
			.of(Typed.read(forms).content().orElseThrow(), live)
			.stream()
			.map((warning) -> warning.problem().text())
			.toList();
	}

}
