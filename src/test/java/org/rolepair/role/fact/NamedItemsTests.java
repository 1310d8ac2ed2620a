package org.rolepair.role.fact;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NamedItemsTests {

	@Test
	void everyItemIsListedOnce() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NamedItems(List.of(NamedItem.of("SQL"), NamedItem.of("SQL"))))
			.withMessageContaining("SQL");
	}

	@Test
	void codesTellItemsOfOneNameApart() {
		NamedItems items = new NamedItems(List.of(NamedItem.of("Welder", "0622"), NamedItem.of("Welder", "0622HY")));
		assertThat(items.byKey().keySet()).containsExactlyInAnyOrder("0622", "0622HY");
	}

	@Test
	void listsSomething() {
		assertThatIllegalArgumentException().isThrownBy(() -> new NamedItems(List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> NamedItem.of(" "));
	}

	@Test
	void noPartOfAnItemHasTheSeparatorOfParts() {
		assertThatIllegalArgumentException().isThrownBy(() -> NamedItem.of("A|B"));
		assertThatIllegalArgumentException().isThrownBy(() -> NamedItem.of("A", "1|2"));
		assertThatIllegalArgumentException().isThrownBy(() -> NamedItem.of("A").detailed("B|C"));
	}

	@Test
	void markedItemsComeFirstInTheirOrder() {
		NamedItem plain = NamedItem.of("Plain");
		NamedItem hot = NamedItem.of("Hot").marked(Set.of(ItemMark.HOT));
		NamedItem both = NamedItem.of("Both").marked(Set.of(ItemMark.HOT, ItemMark.IN_DEMAND));
		NamedItem wanted = NamedItem.of("Wanted").marked(Set.of(ItemMark.IN_DEMAND));
		assertThat(new NamedItems(List.of(plain, hot, both, wanted)).markedFirst()).containsExactly(both, hot, wanted,
				plain);
	}

}
