package org.rolepair.wages.store;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rolepair.role.fact.Bound;
import org.rolepair.role.fact.Quantity;
import org.rolepair.source.Period;
import org.rolepair.wages.Area;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PlaceWage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What holds of wages by place on either database. What a case writes is rolled back.
 */
interface PlaceWagesCases {

	PlaceEdition MAY_2024 = edition("May 2024", 2024);

	PlaceEdition MAY_2026 = edition("May 2026", 2026);

	@Test
	default void anEditionThatIsLoadedCounts(@Autowired PlaceWages wages, @Autowired PlaceRows places,
			@Autowired PlaceWageRows rows, @Autowired TransactionTemplate transaction) {
		rollBack(transaction, () -> {
			LoadedEdition loaded = wages.load(SomePlaces.STATES, SomePlaces.states());
			assertThat(wages.current(PlaceKind.STATE)).hasValue(loaded);
			assertThat(wages.current(PlaceKind.METROPOLITAN_AREA)).isEmpty();
			assertThat(loaded.checksum().rows()).isEqualTo(SomePlaces.states().count());
			assertThat(places.current()).hasSize(14).extracting(Place::title).isSorted();
			Place california = places.current("california").orElseThrow();
			assertThat(rows.at(california, List.of(SomePlaces.NURSES, SomePlaces.PHARMACISTS))).hasSize(2);
			assertThat(rows.allPlaces(SomePlaces.PHARMACISTS)).hasSize(13);
		});
		assertThat(wages.current(PlaceKind.STATE)).isEmpty();
	}

	@Test
	default void everyFigureIsReadAsItWasWritten(@Autowired PlaceWages wages, @Autowired PlaceRows places,
			@Autowired PlaceWageRows rows, @Autowired TransactionTemplate transaction) {
		Quantity jobs = new Quantity(new BigDecimal("1230"), Bound.EXACT, 0, Optional.of(new BigDecimal("4.10")));
		PlaceWage surveyed = new PlaceWage("11-1011", SomePlaces.area("01", "Alabama", "AL"), jobs,
				SomePlaces.pay(99_000));
		rollBack(transaction, () -> {
			List<PlaceWage> written = Stream
				.of(SomePlaces.states(), SomePlaces.metropolitanAreas(), Stream.of(surveyed))
				.flatMap((some) -> some)
				.toList();
			wages.load(SomePlaces.STATES, written.stream());
			for (PlaceWage row : written) {
				Place place = places.current()
					.stream()
					.filter((candidate) -> candidate.code().equals(row.area().code()))
					.findFirst()
					.orElseThrow();
				assertThat(rows.at(place, List.of(row.socCode()))).containsOnly(
						Map.entry(row.socCode(), new PlaceWageRows.PlacedWage(place, row.employment(), row.pay())));
			}
		});
	}

	@Test
	default void manyRowsAreWrittenInBatches(@Autowired PlaceWages wages, @Autowired TransactionTemplate transaction) {
		rollBack(transaction, () -> {
			Stream<PlaceWage> many = IntStream.range(0, 2_500).mapToObj((number) -> row(number, 50_000));
			assertThat(wages.load(SomePlaces.STATES, many).checksum().rows()).isEqualTo(2_500);
		});
	}

	@Test
	default void theNewestEditionCountsWhateverWasLoadedLast(@Autowired PlaceWages wages,
			@Autowired TransactionTemplate transaction) {
		rollBack(transaction, () -> {
			wages.load(SomePlaces.STATES, Stream.of(row(1, 50_000)));
			wages.load(MAY_2024, Stream.of(row(1, 40_000)));
			assertThat(current(wages)).isEqualTo(SomePlaces.STATES);
			wages.load(MAY_2026, Stream.of(row(1, 60_000)));
			assertThat(current(wages)).isEqualTo(MAY_2026);
			wages.remove(MAY_2024);
			assertThat(current(wages)).isEqualTo(MAY_2026);
		});
	}

	@Test
	default void whatIsRemovedLeavesTheOneBeforeIt(@Autowired PlaceWages wages, @Autowired PlaceRows places,
			@Autowired PlaceWageRows rows, @Autowired TransactionTemplate transaction) {
		rollBack(transaction, () -> {
			Area before = SomePlaces.area("12420", "Austin-Round Rock, TX", "TX");
			Area after = SomePlaces.area("12420", "Austin-Round Rock-San Marcos, TX", "TX");
			wages.load(MAY_2024, Stream.of(wage("11-1011", before, 40_000)));
			wages.load(SomePlaces.STATES, Stream.of(wage("11-1011", after, 50_000)));
			assertThat(places.current("austin-round-rock-tx")).isEmpty();
			assertThat(places.findByFormerSlug("austin-round-rock-tx")).map(Place::slug)
				.hasValue("austin-round-rock-san-marcos-tx");
			assertThat(mean(rows)).isEqualTo(Quantity.of("50000"));
			wages.remove(SomePlaces.STATES);
			assertThat(places.current("austin-round-rock-tx")).isPresent();
			assertThat(mean(rows)).isEqualTo(Quantity.of("40000"));
			wages.remove(MAY_2024);
			assertThat(places.current()).isEmpty();
			assertThat(rows.allPlaces("11-1011")).isEmpty();
		});
	}

	@Test
	default void anEditionThatIsLoadedAgainCanBeUndoneToo(@Autowired PlaceWages wages, @Autowired PlaceWageRows rows,
			@Autowired TransactionTemplate transaction) {
		rollBack(transaction, () -> {
			wages.load(SomePlaces.STATES, Stream.of(wage("11-1011", SomePlaces.area("01", "Alabama", "AL"), 40_000)));
			wages.load(SomePlaces.STATES, Stream.of(wage("11-1011", SomePlaces.area("01", "Alabama", "AL"), 41_000)));
			assertThat(mean(rows)).isEqualTo(Quantity.of("41000"));
			wages.remove(SomePlaces.STATES);
			assertThat(mean(rows)).isEqualTo(Quantity.of("40000"));
		});
	}

	@Test
	default void equalRowsAreKnownByTheirFingerprint(@Autowired PlaceWages wages,
			@Autowired TransactionTemplate transaction) {
		rollBack(transaction, () -> {
			wages.load(SomePlaces.STATES, Stream.of(row(1, 50_000), row(2, 60_000)));
			RowChecksum kept = wages.find(SomePlaces.STATES).orElseThrow().checksum();
			assertThat(RowChecksum.of(Stream.of(row(2, 60_000), row(1, 50_000)))).isEqualTo(kept);
			assertThat(RowChecksum.of(Stream.of(row(2, 60_000), row(1, 50_010)))).isNotEqualTo(kept);
			assertThat(RowChecksum.of(Stream.of(row(1, 50_000)))).isNotEqualTo(kept);
			assertThat(wages.find(MAY_2024)).isEmpty();
			assertThat(wages.citing(SomePlaces.SOURCE)).containsExactly(SomePlaces.STATES);
		});
	}

	@Test
	default void whatCannotBeAnEditionIsRefused(@Autowired PlaceWages wages,
			@Autowired TransactionTemplate transaction) {
		Area alabama = SomePlaces.area("01", "Alabama", "AL");
		PlaceEdition unknown = new PlaceEdition(PlaceKind.STATE, "no-such-source", SomePlaces.MAY_2025);
		rollBack(transaction, () -> assertThatIllegalArgumentException()
			.isThrownBy(() -> wages.load(unknown, Stream.of(row(1, 50_000)))));
		rollBack(transaction, () -> assertThatIllegalArgumentException()
			.isThrownBy(() -> wages.load(SomePlaces.STATES, Stream.of())));
		rollBack(transaction, () -> assertThatIllegalArgumentException().isThrownBy(() -> wages.load(SomePlaces.STATES,
				Stream.of(wage("11-1011", alabama, 1), wage("11-1012", SomePlaces.area("01", "Alaska", "AK"), 1)))));
		rollBack(transaction, () -> assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> wages.load(SomePlaces.STATES, Stream.of(row(1, 50_000), row(1, 60_000)))));
		rollBack(transaction,
				() -> assertThatIllegalArgumentException().isThrownBy(() -> wages.remove(SomePlaces.STATES)));
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> wages.load(SomePlaces.STATES, SomePlaces.states()));
	}

	@Test
	default void placesOfOneTitleAreToldApart(@Autowired PlaceWages wages, @Autowired PlaceRows places,
			@Autowired TransactionTemplate transaction) {
		rollBack(transaction, () -> {
			wages.load(SomePlaces.STATES,
					Stream.of(wage("11-1011", SomePlaces.area("01", "Mayagüez, PR", "PR"), 40_000),
							wage("11-1011", SomePlaces.area("02", "Mayaguez, PR", "PR"), 40_000)));
			assertThat(places.current()).extracting(Place::slug)
				.containsExactlyInAnyOrder("mayaguez-pr", "mayaguez-pr-02");
		});
	}

	private static PlaceEdition current(PlaceWages wages) {
		return wages.current(PlaceKind.STATE).orElseThrow().edition();
	}

	private static Object mean(PlaceWageRows rows) {
		return rows.allPlaces("11-1011").get(0).pay().mean();
	}

	private static PlaceWage row(int number, int mean) {
		return wage("11-%04d".formatted(number), SomePlaces.area("01", "Alabama", "AL"), mean);
	}

	private static PlaceWage wage(String code, Area area, int mean) {
		return new PlaceWage(code, area, SomePlaces.number(1_000), SomePlaces.mean(mean));
	}

	private static PlaceEdition edition(String label, int year) {
		return new PlaceEdition(PlaceKind.STATE, SomePlaces.SOURCE, Period.of(label, YearMonth.of(year, 5)));
	}

	private static void rollBack(TransactionTemplate transaction, Runnable work) {
		Consumer<TransactionStatus> rolledBack = (status) -> {
			status.setRollbackOnly();
			work.run();
		};
		transaction.executeWithoutResult(rolledBack);
	}

}
