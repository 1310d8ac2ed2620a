package org.rolepair.editing.draft;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.rolepair.page.form.TextLine;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Section;

import static org.assertj.core.api.Assertions.assertThat;

class DifferencesTests {

	private final Differences differences = new Differences(Typed.MESSAGES,
			Map.of("survey", "The survey", "article", "The article", "health", "Health"));

	@Test
	void theSameSaysNothing() {
		assertThat(this.differences.between(Typed.role(), Typed.role())).isEmpty();
	}

	@Test
	void codesAndSlugsReadAsWords() {
		SectionForm pay = Typed.role().section(Section.PAY);
		SectionForm other = new SectionForm(new OriginForm("article", "May 2025", "", "JOBS", "", "", ""), "WITHHELD",
				pay.figures());
		List<FieldChange> changes = this.differences.between(Typed.role(), Typed.role().with(Section.PAY, other));
		assertThat(changes).extracting(FieldChange::label)
			.containsExactly("Pay: Source", "Pay: Who was counted", "Pay: Reason for empty figures");
		assertThat(changes).flatExtracting(FieldChange::before)
			.extracting(TextLine::text)
			.containsExactly("The survey", "Wage and salary workers", "Not collected");
		assertThat(changes).flatExtracting(FieldChange::after)
			.extracting(TextLine::text)
			.containsExactly("The article", "Jobs", "Withheld");
	}

	@Test
	void theFieldsOfAFigureAreCalledAfterIt() {
		FigureForm figure = new FigureForm("", "33,563", "", "", "AT_LEAST", "", "0.5", "WORKED_OUT", "",
				BestPayingForm.EMPTY, List.of(), "", new OriginForm("article", "", "", "", "", "", ""), "");
		assertThat(this.differences.between(Typed.role(), Typed.role().with(Section.PAY, Typed.pay(figure))))
			.extracting(FieldChange::label)
			.containsExactly("Pay: Average pay, a year, exact number or limit",
					"Pay: Average pay, a year, relative standard error, %",
					"Pay: Average pay, a year, published or worked out", "Pay: Average pay, a year, source");
	}

	@Test
	void rowsReadOneALine() {
		SectionForm skills = Typed.section(FactKind.SKILL_IMPORTANCE,
				FigureForm.EMPTY.withParts(List.of(new PartForm("Speaking", "3.88", "", "8", "0.125", "3.63", "4.12"),
						new PartForm("Writing", "", "WITHHELD", "", "", "", ""))));
		assertThat(this.differences.between(Typed.role(), Typed.role().with(Section.SKILLS, skills)))
			.filteredOn((change) -> change.path().endsWith("/parts"))
			.singleElement()
			.satisfies((change) -> assertThat(change.after()).extracting(TextLine::text)
				.containsExactly("Speaking: 3.88 (8 people asked, standard error 0.125, bounds 3.63 to 4.12)",
						"Writing: Withheld"));
	}

	@Test
	void fieldsStandInTheOrderOfTheForms() {
		RoleForms other = Typed.role()
			.withDuties(new DutiesForm("survey", List.of(), ""))
			.with(Section.OUTLOOK, Typed.section(FactKind.EMPLOYMENT, Typed.figure("5")))
			.withBasics(new BasicsForm("Another", "", "", "", "", "", "", "", "", "", "", "", ""));
		assertThat(this.differences.between(Typed.role(), other)).extracting(FieldChange::label).satisfies((labels) -> {
			assertThat(labels.get(0)).startsWith("Basics: ");
			assertThat(labels.get(labels.size() - 1)).startsWith("Duties: ");
			assertThat(labels).anyMatch((label) -> label.startsWith("Outlook: "));
		});
	}

}
