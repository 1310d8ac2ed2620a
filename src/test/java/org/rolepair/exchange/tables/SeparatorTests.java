package org.rolepair.exchange.tables;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SeparatorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
			title,source                            > COMMA
			title;source                            > SEMICOLON
			title|source                            > BAR
			title;description/A;Runs, leads, plans  > SEMICOLON
			title,duties/A,Plan; lead; run; decide  > COMMA
			Acme, Inc./title;wage;source            > SEMICOLON
			title,"a;b;c;d"                         > COMMA
			"title";"a, b, c"                       > SEMICOLON
			title                                   > COMMA
			a;b,c,d                                 > COMMA
			""")
	void lineWithOneKindShowsIt(String lines, Separator separator) {
		assertThat(Separator.of(List.of(lines.split("/")))).isEqualTo(separator);
	}

	@Test
	void tabsAreSeparatorsBesideCommas() {
		assertThat(Separator.of(List.of("title\twage\tsource", "Cook, head\t52,000\tacme"))).isEqualTo(Separator.TAB);
	}

	@Test
	void lineOfExcelDeclaresOne() {
		assertThat(Separator.declared("sep=;")).hasValue(Separator.SEMICOLON);
		assertThat(Separator.declared("\"SEP=\t\"")).hasValue(Separator.TAB);
		assertThat(Separator.declared("sep=x")).isEmpty();
		assertThat(Separator.declared("title,source")).isEmpty();
	}

}
