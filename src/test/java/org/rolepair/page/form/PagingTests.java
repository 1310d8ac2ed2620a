package org.rolepair.page.form;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PagingTests {

	private static final List<String> ITEMS = List.of("a", "b", "c", "d", "e");

	@ParameterizedTest
	@CsvSource({ "1, ab", "2, cd", "3, e", "4, ''", "999999, ''" })
	void cutsAPage(int number, String page) {
		assertThat(String.join("", Paging.cut(ITEMS, number, 2))).isEqualTo(page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "-1", "one", "1.5", "1 ", "+1", "01", "1000000", "99999999999", "٣" })
	void whatIsNoNumberIsTheFirstPage(String typed) {
		assertThat(Paging.number(typed)).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 999_999 })
	void aNumberIsRead(int number) {
		assertThat(Paging.number(String.valueOf(number))).isEqualTo(number);
	}

	@Test
	void leadsToBothSidesAndKeepsTheQuery() {
		Paging paging = Paging.of(2, 2, 5, "/admin/roles?q=a%26b&page=7");
		assertThat(paging.pages()).isEqualTo(3);
		assertThat(paging.previous()).contains("/admin/roles?q=a%26b&page=1");
		assertThat(paging.next()).contains("/admin/roles?q=a%26b&page=3");
		assertThat(paging.isNeeded()).isTrue();
	}

	@Test
	void endsWhereTheListEnds() {
		assertThat(Paging.of(1, 2, 2, "/x").isNeeded()).isFalse();
		assertThat(Paging.of(1, 2, 0, "/x").pages()).isEqualTo(1);
		assertThat(Paging.of(3, 2, 5, "/x").next()).isEmpty();
		assertThat(Paging.of(900, 2, 5, "/x").previous()).contains("/x?page=3");
		assertThat(Paging.of(900, 2, 5, "/x").next()).isEmpty();
	}

}
