package org.rolepair.role.related;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What holds of related occupations on either database. What a case writes is rolled
 * back.
 */
interface RelatedOccupationEditionsCases {

	String NURSES = "29-1141.00";

	RelatedOccupationEditions.RelationEdition MAY_2025 = new RelatedOccupationEditions.RelationEdition("onet-29-3",
			YearMonth.of(2025, 5));

	RelatedOccupationEditions.RelationEdition MAY_2024 = new RelatedOccupationEditions.RelationEdition("onet-29-3",
			YearMonth.of(2024, 5));

	@Test
	default void theNewestEditionCountsAndTheOneBeforeItAfterwards(@Autowired RelatedOccupationEditions relations,
			@Autowired TransactionTemplate transaction) {
		rollBack(transaction, () -> {
			assertThat(relations.of(NURSES)).isEmpty();
			relations.load(MAY_2025, codes("29-2061.00", "29-1171.00"));
			relations.load(MAY_2024, codes("29-1171.00"));
			assertThat(relations.current()).hasValue(MAY_2025);
			assertThat(relations.of(NURSES))
				.hasValue(new RelatedOccupationEditions.Related("onet-29-3", List.of("29-2061.00", "29-1171.00")));
			assertThat(relations.of("11-1011.00"))
				.hasValue(new RelatedOccupationEditions.Related("onet-29-3", List.of()));
			relations.remove(MAY_2025);
			assertThat(relations.of(NURSES))
				.hasValue(new RelatedOccupationEditions.Related("onet-29-3", List.of("29-1171.00")));
			assertThat(relations.citing("onet-29-3")).containsExactly(MAY_2024);
		});
		assertThat(relations.current()).isEmpty();
	}

	@Test
	default void anEditionIsToldFromTheSameWithOtherRelations(@Autowired RelatedOccupationEditions relations,
			@Autowired TransactionTemplate transaction) {
		rollBack(transaction, () -> {
			SortedMap<String, List<String>> other = codes("29-1171.00", "29-2061.00");
			relations.load(MAY_2025, codes("29-2061.00", "29-1171.00"));
			assertThat(relations.isLoaded(MAY_2025, codes("29-2061.00", "29-1171.00"))).isTrue();
			assertThat(relations.isLoaded(MAY_2025, other)).isFalse();
			relations.load(MAY_2025, other);
			assertThat(relations.isLoaded(MAY_2025, other)).isTrue();
			relations.remove(MAY_2025);
			assertThat(relations.isLoaded(MAY_2025, other)).isFalse();
		});
	}

	@Test
	default void anEditionOfNoKnownSourceIsRefused(@Autowired RelatedOccupationEditions relations,
			@Autowired TransactionTemplate transaction) {
		RelatedOccupationEditions.RelationEdition unknown = new RelatedOccupationEditions.RelationEdition(
				"no-such-source", YearMonth.of(2025, 5));
		rollBack(transaction, () -> assertThatIllegalArgumentException()
			.isThrownBy(() -> relations.load(unknown, codes("29-2061.00"))));
	}

	private static SortedMap<String, List<String>> codes(String... related) {
		return new TreeMap<>(Map.of(NURSES, List.of(related)));
	}

	private static void rollBack(TransactionTemplate transaction, Runnable work) {
		Consumer<TransactionStatus> rolledBack = (status) -> {
			status.setRollbackOnly();
			work.run();
		};
		transaction.executeWithoutResult(rolledBack);
	}

}
