package org.rolepair.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Random;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumbersTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			105915    | 0 | 105,915
			999       | 0 | 999
			1000      | 0 | 1,000
			3379720   | 0 | 3,379,720
			16.14     | 2 | 16.14
			4         | 1 | 4.0
			0.05      | 1 | 0.1
			0.04      | 1 | 0.0
			2.5       | 0 | 3
			3.5       | 0 | 4
			-2.5      | 0 | −3
			-4        | 0 | −4
			-4        | 1 | −4.0
			-0.04     | 1 | 0.0
			-0.4      | 0 | 0
			0         | 0 | 0
			1E+3      | 0 | 1,000
			1.2345678 | 6 | 1.234568""")
	void standWithThousandsGroupedAndATrueMinus(BigDecimal number, int decimals, String text) {
		assertThat(Numbers.decimal(number, decimals)).isEqualTo(text);
	}

	/** The rules of the locale are those of ICU. */
	@Test
	void standAsIcuHasThem() {
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			BigDecimal number = new BigDecimal(new BigInteger(1 + random.nextInt(50), random), random.nextInt(9) - 2);
			BigDecimal signed = random.nextBoolean() ? number : number.negate();
			int decimals = random.nextInt(4);
			assertThat(Numbers.decimal(signed, decimals)).isEqualTo(NumberFormatter.withLocale(Messages.LOCALE)
				.sign(NumberFormatter.SignDisplay.NEGATIVE)
				.roundingMode(RoundingMode.HALF_UP)
				.precision(Precision.fixedFraction(decimals))
				.format(signed)
				.toString()
				.replace('-', '−'));
		}
	}

	@ParameterizedTest
	@CsvSource({ "87.5, 1, 87.5%", "-4, 0, −4%", "0, 0, 0%", "100, 1, 100.0%" })
	void inPercentHaveTheSign(BigDecimal number, int decimals, String text) {
		assertThat(Numbers.percent(number, decimals)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			33563  | USD | 0 | $33,563
			0.3    | USD | 2 | $0.30
			-0.3   | USD | 2 | −$0.30
			-0.3   | USD | 0 | $0
			16.145 | USD | 2 | $16.15
			52000  | EUR | 0 | €52,000
			52000  | GBP | 0 | £52,000
			52000  | CAD | 0 | CA$52,000""")
	void ofMoneyHaveTheCurrencyBehindTheMinus(BigDecimal number, String currency, int decimals, String text) {
		assertThat(Numbers.money(number, Currency.getInstance(currency), decimals)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ //
			"609, 32954, 1.8%", //
			"609, 33563, 1.8%", //
			"-609, 32954, 1.8%", //
			"1, 2, 50.0%", //
			"2, 1, 200.0%", //
			"100000, 1, '10,000,000.0%'", //
			"1, 1000, 0.1%", //
			"5, 10000, 0.1%", //
			"4, 10000, less than 0.1%", //
			"49999, 100000000, less than 0.1%", //
			"0, 5, less than 0.1%", //
			"15, 1000, 1.5%", //
			"155, 10000, 1.6%", //
			"154999999, 10000000000, 1.5%" })
	void asPercentagesOfAnotherHaveOneDecimalRoundedOnceHalfUp(BigDecimal part, BigDecimal whole, String text) {
		assertThat(Numbers.percentageOf(part, whole, new Messages())).isEqualTo(text);
	}

}
