package org.rolepair.editing.draft;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListChangeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			up:items:1 | B A C | 0
			up:items:0 | A B C | 0
			down:items:1 | A C B | 2
			down:items:2 | A B C | 2
			remove:items:0 | B C | 0
			remove:items:2 | A B | 1
			remove:items:9 | A B C | 2
			up:items:9999 | A B C | 2
			""")
	void movesAndRemoves(String action, String after, int focus) {
		ListChange change = ListChange.read(action).orElseThrow();
		List<String> changed = change.apply(List.of("A", "B", "C"), "");
		assertThat(String.join(" ", changed)).isEqualTo(after);
		assertThat(change.focus(changed.size())).hasValue(focus);
	}

	@Test
	void addsEmptyRowsAtTheEnd() {
		ListChange change = ListChange.read("add:figures[GENDER].parts").orElseThrow();
		assertThat(change.list()).isEqualTo("figures[GENDER].parts");
		List<String> changed = change.apply(List.of("A"), "");
		assertThat(changed).containsExactly("A", "", "", "");
		assertThat(change.focus(changed.size())).hasValue(1);
	}

	@Test
	void anEmptyListHasNoRowToGoOnWith() {
		ListChange change = ListChange.read("remove:items:0").orElseThrow();
		assertThat(change.focus(change.apply(List.of("A"), "").size())).isEqualTo(Optional.empty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "save", "next", "up", "up:items:x", "drop:items:1", "up:items:-1", "up:items:99999" })
	void anotherButtonIsNoChange(String action) {
		assertThat(ListChange.read(action)).isEmpty();
	}

}
