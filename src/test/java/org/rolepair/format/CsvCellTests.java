package org.rolepair.format;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvCellTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "|calc", "%x", "\t=1", "\r=1", "\n=1", "  =1", "\u00a0=1",
			"＝1", "＋1", "－1", "＠x", "=cmd|' /C calc'!A0", "\u200b=1", "=1\nmore", "-x\n=1" })
	void aTextThatASpreadsheetWouldRunStandsBehindAnApostrophe(String text) {
		assertThat(CsvCell.text(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Lawyer", "10th to 90th percentile", "a=b", "C++ programmer", "29-1141", "'quoted'" })
	void anotherTextStaysAsItIs(String text) {
		assertThat(CsvCell.text(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "'=1", "''-1", "\t=1", "'quoted'", "'", "'\n", "", "Lawyer", "\n=1\nmore" })
	void aTextIsReadAsItWasWritten(String text) {
		assertThat(CsvCell.plain(CsvCell.text(text))).isEqualTo(text);
	}

	@Test
	void aNumberStandsBareAndPlain() {
		assertThat(CsvCell.number(Optional.of(new BigDecimal("-4.0")))).isEqualTo("-4.0");
		assertThat(CsvCell.number(Optional.of(new BigDecimal("1E+6")))).isEqualTo("1000000");
		assertThat(CsvCell.number(Optional.empty())).isEmpty();
	}

}
