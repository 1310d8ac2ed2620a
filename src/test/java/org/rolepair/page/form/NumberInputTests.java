package org.rolepair.page.form;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.format.Messages;
import org.rolepair.page.form.NumberInput.Sort;

import static org.assertj.core.api.Assertions.assertThat;

class NumberInputTests {

	private static final Messages messages = new Messages();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			33563           | PLAIN   | 33563
			33,563          | MONEY   | 33563
			$33,563         | MONEY   | 33563
			$ 33,563.50     | MONEY   | 33563.50
			USD 33,563      | MONEY   | 33563
			33,563 USD      | MONEY   | 33563
			US$ 33,563      | MONEY   | 33563
			US$33,563.50    | MONEY   | 33563.50
			\\25.505         | MONEY   | 25.505
			\\$25.505        | MONEY   | 25.505
			\\1.500          | COUNT   | 1.500
			33.563,00       | MONEY   | 33563.00
			1.234.567       | COUNT   | 1234567
			33 563          | MONEY   | 33563
			33 563,25       | MONEY   | 33563.25
			33\u00A0563     | MONEY   | 33563
			33\u202F563     | MONEY   | 33563
			33\u2009563     | MONEY   | 33563
			33'563          | MONEY   | 33563
			33’563          | MONEY   | 33563
			16.14           | MONEY   | 16.14
			12%             | PERCENT | 12
			12.5 %          | PERCENT | 12.5
			12.125          | PERCENT | 12.125
			-4.0            | PERCENT | -4.0
			−4              | PERCENT | -4
			–4              | PERCENT | -4
			+4              | PERCENT | 4
			-0              | PERCENT | 0
			0.0             | PERCENT | 0.0
			３３５６３      | MONEY   | 33563
			007             | COUNT   | 7
			9999999999999   | COUNT   | 9999999999999
			0.123456        | PLAIN   | 0.123456
			""")
	void isReadWhereItMeansOneThingOnly(String typed, Sort sort, BigDecimal number) {
		NumberInput read = NumberInput.read(typed, sort, messages);
		assertThat(read.refusal()).isEmpty();
		assertThat(read.value().orElseThrow().toPlainString()).isEqualTo(number.toPlainString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					33.563           | MONEY   | can mean two numbers. Enter 33,563 for thousands, or 33.56 for decimals
					33.563           | COUNT   | can mean two numbers
					33,5             | MONEY   | use a point for decimals instead of “33,5”, such as 33.5
					1,2,3            | MONEY   | enter a number, such as 33,563 or 16.14
					1,23,456         | MONEY   | enter a number, such as 33,563 or 16.14
					1e9              | COUNT   | enter all digits instead of “1e9”, such as 1,000,000
					1E-3             | PLAIN   | enter all digits instead of
					33k              | MONEY   | enter all digits instead of “33k”, such as 33,000
					$52.5 K          | MONEY   | enter all digits instead of “$52.5 K”, such as 52,500
					1,5m             | COUNT   | enter all digits instead of “1,5m”, such as 1,500,000
					1,500k           | MONEY   | enter all digits instead of “1,500k”, such as 1,500,000
					1.2345k          | PLAIN   | enter all digits instead of “1.2345k”, such as 1,234.5
					1.5M             | COUNT   | enter all digits instead of
					12%              | MONEY   | enter a number here instead of the percentage “12%”
					$12              | PERCENT | enter a number here instead of the amount of money “$12”
					4-Feb            | PLAIN   | enter the number again instead of the date “4-Feb”, which a spreadsheet may have made of it
					Nov-11           | COUNT   | enter the number again instead of the date “Nov-11”
					2026-02-04       | MONEY   | enter the number again instead of the date “2026-02-04”
					2/4/2026         | PERCENT | enter the number again instead of the date “2/4/2026”
					(1,200)          | MONEY   | enter a number, such as 33,563 or 16.14
					52,000/yr        | MONEY   | enter a number, such as 33,563 or 16.14
					\\33,5            | MONEY   | use a point for decimals
					€33,563          | MONEY   | enter a number, such as 33,563 or 16.14
					33,563-40,000    | MONEY   | enter a number, such as 33,563 or 16.14
					about 5          | COUNT   | enter a number, such as 33,563 or 16.14
					NaN              | PLAIN   | enter a number, such as 33,563 or 16.14
					Infinity         | PLAIN   | enter a number, such as 33,563 or 16.14
					0x1F             | PLAIN   | enter a number, such as 33,563 or 16.14
					--4              | PLAIN   | enter a number, such as 33,563 or 16.14
					.                | PLAIN   | enter a number, such as 33,563 or 16.14
					12345678901234   | COUNT   | use up to 13 digits before the decimal point
					0.1234567        | PLAIN   | use up to 6 decimal places
					<script>         | PLAIN   | enter a number, such as 33,563 or 16.14
					""")
	void isRefusedWithTheReasonElsewhere(String typed, Sort sort, String reason) {
		NumberInput read = NumberInput.read(typed, sort, messages);
		assertThat(read.value()).isEmpty();
		assertThat(read.refusal()).hasValueSatisfying((refusal) -> assertThat(refusal).contains(reason));
	}

	@ParameterizedTest
	@CsvSource({ "٣٣٥٦٣, 33563", "۳۳۵۶۳, 33563", "३३५६३, 33563" })
	void digitsOfAnotherScriptCountAsDigits(String typed, BigDecimal number) {
		assertThat(NumberInput.read(typed, Sort.COUNT, messages).value()).contains(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t", "\u0000", "-", "$", "%" })
	void nothingIsNoNumber(String typed) {
		for (Sort sort : Sort.values()) {
			assertThat(NumberInput.read(typed, sort, messages).value()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1_000, 100_000 })
	void digitsWithoutEndAreRefusedAtOnce(int length) {
		assertThat(NumberInput.read("9".repeat(length), Sort.COUNT, messages).refusal()).isPresent();
		assertThat(NumberInput.read("9,".repeat(length), Sort.COUNT, messages).refusal()).isPresent();
		assertThat(NumberInput.read("1,111".repeat(length), Sort.COUNT, messages).refusal()).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "7", "1000", "33563", "-4.0", "1234567.5", "-1234", "0.000001", "25.505", "-25.505",
			"1025.505" })
	void whatIsWrittenReadsTheSame(BigDecimal number) {
		for (Sort sort : Sort.values()) {
			assertThat(NumberInput.read(NumberInput.write(number, sort), sort, messages).value()).contains(number);
		}
	}

}
