package org.rolepair.exchange.roletable;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.editing.draft.FigureForm;
import org.rolepair.editing.draft.FigureInput;
import org.rolepair.format.Messages;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Range;
import org.rolepair.role.fact.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FigureValueCellTests {

	private static final Messages messages = new Messages();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ANNUAL_MEAN_WAGE | $52,000       | 52000
			ANNUAL_MEAN_WAGE | 52 000        | 52000
			ANNUAL_MEAN_WAGE | 52\u00A0000   | 52000
			ANNUAL_MEAN_WAGE | 52\u2009000   | 52000
			ANNUAL_MEAN_WAGE | 52\u202F000   | 52000
			ANNUAL_MEAN_WAGE | US$ 52,000    | 52000
			ANNUAL_MEAN_WAGE | 52,000 USD    | 52000
			ANNUAL_MEAN_WAGE | 52.000,50     | 52000.50
			ANNUAL_MEAN_WAGE | 52'000        | 52000
			HOURLY_MEAN_WAGE | \\25.505       | 25.505
			PROJECTED_CHANGE | 3.5%          | 3.5
			PROJECTED_CHANGE | −3.5 %        | -3.5
			EMPLOYMENT       | 1.234.567     | 1234567
			""")
	void numberIsReadAsTheFormReadsIt(FactKind kind, String cell, BigDecimal amount) {
		Answer read = FigureValueCell.read(kind, cell, messages);
		assertThat(read).isEqualTo(Quantity.of(amount));
		assertThat(FigureInput.read(kind, FigureForm.EMPTY.withValue(cell), messages).answer()).hasValue(read);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ANNUAL_MEAN_WAGE | 52.000
			ANNUAL_MEAN_WAGE | 52k
			ANNUAL_MEAN_WAGE | (1,200)
			ANNUAL_MEAN_WAGE | 45,000-60,000
			ANNUAL_MEAN_WAGE | 52,000/yr
			ANNUAL_MEAN_WAGE | €52,000
			ANNUAL_MEAN_WAGE | 1E+05
			ANNUAL_MEAN_WAGE | 52000,5
			ANNUAL_MEAN_WAGE | -1
			ANNUAL_MEAN_WAGE | 3.5%
			EMPLOYMENT       | 1.500
			LGBT_SHARE       | 101
			JOB_ZONE         | 4-Feb
			PROJECTED_CHANGE | about 3
			""")
	void numberIsRefusedInTheWordsOfTheForm(FactKind kind, String cell) {
		String refusal = FigureInput.read(kind, FigureForm.EMPTY.withValue(cell), messages).refusal().orElseThrow();
		assertThatIllegalArgumentException().isThrownBy(() -> FigureValueCell.read(kind, cell, messages))
			.withMessage(refusal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "45,000-60,000", "45,000–60,000", "45,000 — 60,000", "$45,000 to $60,000",
			"45 000 − 60 000", "US$45,000 - US$60,000", "45000 to 60000 USD" })
	void rangeHasAWordOrADashBetweenItsEnds(String cell) {
		assertThat(FigureValueCell.read(FactKind.SALARY_RANGE, cell, messages))
			.isEqualTo(new Range(new BigDecimal("45000"), new BigDecimal("60000")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					45.000-60.000  | “45.000” can mean two numbers. Enter 45,000 for thousands, or 45.00 for decimals
					45k-60k        | enter all digits instead of “45k”, such as 45,000
					60,000-45,000  | enter the lower number first
					45,000         | enter both ends of the range
					4-Feb          | enter the number again instead of the date “4-Feb”, which a spreadsheet may have made of it
					2026-02-04     | enter the number again instead of the date “2026-02-04”, which a spreadsheet may have made of it
					""")
	void rangeIsRefusedInTheWordsOfTheForm(String cell, String refusal) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> FigureValueCell.read(FactKind.SALARY_RANGE, cell, messages))
			.withMessage(refusal);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			at least 239,200     | AT_LEAST  | 239200
			At least $239,200    | AT_LEAST  | 239200
			less than 10.000,00  | LESS_THAN | 10000.00
			\\at least 25.505    | AT_LEAST  | 25.505
			""")
	void boundIsAWordBeforeTheNumber(String cell, Bound bound, BigDecimal amount) {
		assertThat(FigureValueCell.read(FactKind.ANNUAL_MEAN_WAGE, cell, messages).as(Quantity.class))
			.hasValueSatisfying((quantity) -> {
				assertThat(quantity.bound()).isEqualTo(bound);
				assertThat(quantity.amount()).isEqualTo(amount);
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "N/A", "n/a", "NA", "n.a.", "-", "–", "--", "?", "TBD", "tba", "null", "Unknown" })
	void placeholderIsNoFigure(String cell) {
		for (FactKind kind : new FactKind[] { FactKind.ANNUAL_MEAN_WAGE, FactKind.SALARY_RANGE,
				FactKind.TYPICAL_ENTRY_EDUCATION, FactKind.TECHNOLOGY }) {
			assertThatIllegalArgumentException().isThrownBy(() -> FigureValueCell.read(kind, cell, messages))
				.withMessage("\"%s\" doesn't say why there's no figure; empty the cell, or enter not-published, "
					.formatted(cell) + "not-applicable or not-yet-entered");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "N/A", "withheld", "\\", "None" })
	void wordsAreReadAsTheyWereWritten(String words) {
		assertThat(FigureValueCell.read(FactKind.ON_THE_JOB_TRAINING, FigureValueCell.write(new Text(words)), messages))
			.isEqualTo(new Text(words));
	}

}
