package org.rolepair.role.fact;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamedItemLineTests {

	private static final NamedItem EXCEL = NamedItem.of("Excel")
		.detailed("Spreadsheet software")
		.marked(Set.of(ItemMark.HOT, ItemMark.IN_DEMAND));

	static Stream<NamedItem> items() {
		return Stream.of(EXCEL, NamedItem.of("Excel"), NamedItem.of("Nursing", "51.3801"), NamedItem.of("Array [x]"),
				NamedItem.of("Array [x]", "1.2"), NamedItem.of("Electrician", "0159").detailed("8,000 hours, by time"),
				NamedItem.of("SQL").marked(Set.of(ItemMark.IN_DEMAND)));
	}

	@ParameterizedTest
	@MethodSource("items")
	void whatIsWrittenIsReadAgain(NamedItem item) {
		assertThat(NamedItemLine.read(NamedItemLine.write(item))).hasValue(item);
	}

	@Test
	void isWrittenAsPeopleWouldTypeIt() {
		assertThat(NamedItemLine.write(EXCEL)).isEqualTo("Excel | Spreadsheet software | hot, in demand");
		assertThat(NamedItemLine.write(NamedItem.of("Nursing", "51.3801"))).isEqualTo("Nursing [51.3801]");
	}

	@Test
	void spacesAndCapitalsDoNotMatter() {
		assertThat(NamedItemLine.read("  Excel|Spreadsheet software|In demand ,HOT")).hasValue(EXCEL);
		assertThat(NamedItemLine.read("Excel | |")).isEqualTo(Optional.of(NamedItem.of("Excel")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " | hot", "A | one | two", "A [123456789012345678901]" })
	void aLineThatIsNoItemIsRefused(String line) {
		assertThat(NamedItemLine.read(line)).isEmpty();
	}

}
