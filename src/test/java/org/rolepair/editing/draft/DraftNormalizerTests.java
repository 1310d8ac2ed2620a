package org.rolepair.editing.draft;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Section;

import static org.assertj.core.api.Assertions.assertThat;

class DraftNormalizerTests {

	private final DraftNormalizer tidying = new DraftNormalizer(Typed.MESSAGES);

	@Test
	void numbersThatCanBeReadAreShownAsTheyWereRead() {
		assertThat(meanWage("$33563")).isEqualTo("33,563");
		assertThat(meanWage("33.563,00")).isEqualTo("33,563.00");
		assertThat(meanWage("33 563")).isEqualTo("33,563");
	}

	@Test
	void confirmedPointStaysConfirmed() {
		assertThat(meanWage("\\25.505")).isEqualTo("\\25.505");
		assertThat(meanWage("\\25,505.5")).isEqualTo("25,505.5");
	}

	@Test
	void whatCannotBeReadStaysAsItWasTyped() {
		assertThat(meanWage("33.563")).isEqualTo("33.563");
		assertThat(meanWage("about 33k")).isEqualTo("about 33k");
	}

	@Test
	void theFormsOfATitleAreWorkedOutWhereTheyAreEmpty() {
		BasicsForm basics = this.tidying.normalize(Typed.role()).basics();
		assertThat(basics.plural()).isEqualTo("Patient coordinators");
		assertThat(basics.slug()).isEqualTo("patient-coordinator");
		BasicsForm chosen = new BasicsForm("Chef", "Chefs de cuisine", "", "", "", "", "", "", "", "", "", "", "");
		assertThat(this.tidying.normalize(RoleForms.EMPTY.withBasics(chosen)).basics().plural())
			.isEqualTo("Chefs de cuisine");
	}

	@Test
	void emptyRowsGoAndPastedLinesBecomeRows() {
		DutiesForm duties = this.tidying
			.normalize(RoleForms.EMPTY.withDuties(new DutiesForm("", List.of("One", "", "Two"), "• Three\n\n2) Four")))
			.duties();
		assertThat(duties.items()).containsExactly("One", "Two", "Three", "Four");
		assertThat(duties.pasted()).isEmpty();
	}

	@Test
	void aPeriodInDigitsIsKeptInWords() {
		OriginForm origin = new OriginForm("survey", "5/2025", "2025-05", "", "", "", "");
		SectionForm section = new SectionForm(origin, "", Map.of());
		RoleForms normalize = this.tidying.normalize(Typed.role().with(Section.PAY, section));
		assertThat(normalize.section(Section.PAY).origin().period()).isEqualTo("May 2025");
		assertThat(normalize.section(Section.PAY).origin().month()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2025-05-01", "5/1/2025", "1 May 2025", "May-25", "01.05.2025" })
	void aDateOfASpreadsheetIsItsMonth(String period) {
		SectionForm section = new SectionForm(new OriginForm("survey", period, "", "", "", "", ""), "", Map.of());
		assertThat(
				this.tidying.normalize(Typed.role().with(Section.PAY, section)).section(Section.PAY).origin().period())
			.isEqualTo("May 2025");
	}

	@ParameterizedTest
	@CsvSource({ "May 2025, 2025-05, ''", "May 2025, May 2025, ''", "2025, 2025-12, ''", "May 2025, '', ''",
			"May 2025, 2025-06, 2025-06", "2019 and 2021, 2020-12, 2020-12", "2019 and 2021, soon, soon" })
	void aMonthIsKeptOnlyWhereThePeriodDoesNotNameIt(String period, String month, String kept) {
		OriginForm origin = new OriginForm("survey", period, month, "", "", "", "");
		SectionForm section = new SectionForm(origin, "", Map.of());
		RoleForms normalize = this.tidying.normalize(Typed.role().with(Section.PAY, section));
		assertThat(normalize.section(Section.PAY).origin().month()).isEqualTo(kept);
	}

	@Test
	void tidyingTwiceChangesNothingMore() {
		RoleForms once = this.tidying.normalize(Typed.role());
		assertThat(this.tidying.normalize(once)).isEqualTo(once);
	}

	@Test
	void aSectionInWhichNothingIsLeftIsGone() {
		SectionForm empty = new SectionForm(OriginForm.EMPTY, "",
				Map.of(FactKind.GENDER.name(), FigureForm.EMPTY.withParts(List.of(PartForm.EMPTY, PartForm.EMPTY))));
		assertThat(empty.isEmpty()).isFalse();
		assertThat(this.tidying.normalize(RoleForms.EMPTY.with(Section.PEOPLE, empty)).sections()).isEmpty();
	}

	private String meanWage(String typed) {
		return this.tidying.normalize(RoleForms.EMPTY.with(Section.PAY, Typed.pay(Typed.figure(typed))))
			.section(Section.PAY)
			.figure(FactKind.ANNUAL_MEAN_WAGE)
			.value();
	}

}
