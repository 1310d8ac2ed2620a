package org.rolepair.editing.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.page.form.NumberInput;

import static org.assertj.core.api.Assertions.assertThat;

class PastedTableTests {

	@ParameterizedTest
	@ValueSource(strings = { "Patients\t20%\nCustomer service\t9.5", "Patients, 20\nCustomer service, 9.5",
			"Patients: 20%\n\nCustomer service: 9.5%", "Patients 20\r\nCustomer service 9.5",
			"Patients | 20 |\nCustomer service | 9.5 |", "Skill\tShare\nPatients\t20\nCustomer service\t9.5",
			"Patients;20\nCustomer service;9.5" })
	void whatMeansATableIsTaken(String pasted) {
		PastedTable rows = read(pasted);
		assertThat(rows.refusals()).isEmpty();
		assertThat(rows.rows()).extracting(PartForm::name).containsExactly("Patients", "Customer service");
		assertThat(rows.rows()).extracting((row) -> row.value().replace("%", "")).containsExactly("20", "9.5");
	}

	@Test
	void sixColumnsOfASurveyAreTaken() {
		assertThat(read("Speaking\t3.88\t8\t0.125\t3.63\t4.12").rows())
			.containsExactly(new PartForm("Speaking", "3.88", "", "8", "0.125", "3.63", "4.12"));
	}

	@Test
	void aLineThatIsNoRowIsRefusedByItsNumber() {
		PastedTable rows = read("Patients\t20\nCustomer service\nFront desk\tmany\n\t7");
		assertThat(rows.rows()).extracting(PartForm::name).containsExactly("Patients");
		assertThat(rows.refusals()).containsExactly("Line 2, “Customer service”: enter a name and its figure",
				"Line 3: enter a number, such as 33,563 or 16.14, instead of “many”",
				"Line 4, “7”: enter a name and its figure");
	}

	@Test
	void aRefusedPasteIsKeptAndToldAtItsField() {
		FigureForm figure = new FigureForm("", "", "", "", "", "", "", "", "", BestPayingForm.EMPTY,
				java.util.List.of(PartForm.of("Patients", "20")), "Front desk", OriginForm.EMPTY, "");
		DraftValidation reading = Typed.read(org.rolepair.role.fact.FactKind.SKILL_MENTIONS, figure);
		assertThat(reading.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.problem().field()).isEqualTo("figures[SKILL_MENTIONS].pasted"));
		assertThat(new DraftNormalizer(Typed.MESSAGES).appended(org.rolepair.role.fact.FactKind.SKILL_MENTIONS, figure))
			.isEqualTo(figure);
	}

	private static PastedTable read(String pasted) {
		return PastedTable.read(pasted, NumberInput.Sort.PERCENT, Typed.MESSAGES);
	}

}
