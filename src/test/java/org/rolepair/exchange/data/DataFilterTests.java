package org.rolepair.exchange.data;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DataFilterTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "*/*", "text/html", "text/*", "application/json, text/html;q=0.1",
			"text/html,application/xhtml+xml,*/*;q=0.8", "application/pdf", "nonsense", "application/json;q=0" })
	void whoTakesAPageOrNoFormAtAllIsNotSentElsewhere(String accept) {
		assertThat(DataFormat.wanted(accept)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			application/json | JSON
			application/json;charset=utf-8 | JSON
			text/csv | CSV
			text/csv;q=0.5, application/json | JSON
			text/csv, application/json;q=0.9 | CSV
			application/pdf, text/csv | CSV
			""")
	void whoTakesDataAloneGetsTheFormLikedBest(String accept, DataFormat form) {
		assertThat(DataFormat.wanted(accept)).contains(form);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles/lawyer.json", "/compare/a-vs-b.csv", "/data/roles.csv",
			"/data/role-table-template.xlsx", "/openapi.json" })
	void dataEndInTheirForm(String path) {
		assertThat(DataFilter.isData(path)).isTrue();
		assertThat(DataFilter.isPageWithData(path)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/roles/lawyer/history", "/admin/roles/x.json", "/roles/a/b.json", "/roles.json", "/data" })
	void otherAddressesAreNone(String path) {
		assertThat(DataFilter.isData(path)).isFalse();
		assertThat(DataFilter.isPageWithData(path)).isFalse();
	}

}
