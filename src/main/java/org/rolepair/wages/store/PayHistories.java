package org.rolepair.wages.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.PublicContentChanged;
import org.rolepair.role.fact.Answer;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Quantity;
import org.rolepair.source.Citation;
import org.rolepair.source.SourceCatalogue;
import org.rolepair.wages.PayHistory;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PriceKind;
import org.rolepair.wages.PriceLevel;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds occupations' median pay over the years. The medians of all national surveys stay
 * in memory until public content changes.
 */
@Service
@RequiredArgsConstructor
public class PayHistories {

	private final EditionRows editions;

	private final PlaceWageRows wages;

	private final PriceEditions prices;

	private final SourceCatalogue sources;

	private volatile SingletonSupplier<Optional<Surveys>> surveys = SingletonSupplier.of(this::read);

	/**
	 * Returns the national surveys with consumer prices.
	 * @return empty without two surveys, or without the consumer prices of the newest
	 */
	public Optional<Surveys> surveys() {
		return this.surveys.obtain();
	}

	@EventListener(PublicContentChanged.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void invalidate() {
		this.surveys = SingletonSupplier.of(this::read);
	}

	private Optional<Surveys> read() {
		NavigableMap<YearMonth, Long> ids = new TreeMap<>();
		NavigableMap<YearMonth, Citation> cited = new TreeMap<>();
		this.editions.all()
			.stream()
			.filter((loaded) -> loaded.edition().kind() == PlaceKind.NATION)
			.filter((loaded) -> ids.putIfAbsent(loaded.edition().month(), loaded.id()) == null)
			.forEach((loaded) -> cited.put(loaded.edition().month(), citation(loaded.edition().source())));
		Map<YearMonth, BigDecimal> index = this.prices.levels(PriceKind.CONSUMER_PRICES)
			.getOrDefault(PriceLevel.NATION, Map.of());
		if (ids.size() < 2 || !index.containsKey(ids.lastKey())) {
			return Optional.empty();
		}
		Map<Long, Map<String, PlaceWageRows.NationalMedian>> medians = new HashMap<>();
		this.wages.nationalMedians()
			.forEach((median) -> medians.computeIfAbsent(median.edition(), (id) -> new HashMap<>())
				.put(median.code(), median));
		NavigableMap<YearMonth, Map<String, PlaceWageRows.NationalMedian>> byMonth = new TreeMap<>();
		ids.forEach((month, id) -> byMonth.put(month, medians.getOrDefault(id, Map.of())));
		Citation prices = citation(this.prices.current(PriceKind.CONSUMER_PRICES).orElseThrow().source());
		return Optional.of(new Surveys(cited, prices, byMonth, index));
	}

	private Citation citation(String source) {
		return this.sources.bySlug(source).orElseThrow();
	}

	/**
	 * The national surveys in the catalogue.
	 *
	 * @param citations the source of each survey, oldest first
	 * @param prices the source of the consumer prices
	 */
	public record Surveys(NavigableMap<YearMonth, Citation> citations, Citation prices,
			NavigableMap<YearMonth, Map<String, PlaceWageRows.NationalMedian>> medians,
			Map<YearMonth, BigDecimal> index) {

		private static final int CENTS = 2;

		/** Returns the month in whose dollars all medians are. */
		public YearMonth newest() {
			return this.medians.lastKey();
		}

		/** Returns the pay of an occupation; empty if no survey has a median of it. */
		public Optional<PayHistory> of(String code) {
			boolean hourly = this.medians.descendingMap()
				.values()
				.stream()
				.flatMap((byCode) -> Optional.ofNullable(byCode.get(code)).stream())
				.findFirst()
				.filter(PlaceWageRows.NationalMedian::hourly)
				.isPresent();
			List<PayHistory.SurveyedPay> surveys = this.medians.entrySet()
				.stream()
				.map((survey) -> surveyed(survey.getKey(),
						Optional.ofNullable(survey.getValue().get(code))
							.filter((median) -> median.hourly() == hourly)
							.map(PlaceWageRows.NationalMedian::median)
							.orElseGet(() -> new Blank(BlankReason.NOT_IN_EDITION)),
						hourly))
				.toList();
			return Optional.of(new PayHistory(code, hourly, surveys)).filter((history) -> !history.known().isEmpty());
		}

		private PayHistory.SurveyedPay surveyed(YearMonth month, Answer median, boolean hourly) {
			Answer adjusted = median.as(Quantity.class)
				.<Answer>map((pay) -> adjusted(month, pay, hourly))
				.orElse(median);
			return new PayHistory.SurveyedPay(month, median, adjusted);
		}

		/**
		 * Returns pay times the index of the newest survey's month over that of its own.
		 */
		private Answer adjusted(YearMonth month, Quantity pay, boolean hourly) {
			BigDecimal then = this.index.get(month);
			if (then == null) {
				return new Blank(BlankReason.NOT_IN_EDITION);
			}
			BigDecimal amount = pay.value()
				.multiply(this.index.get(newest()))
				.divide(then, hourly ? CENTS : 0, RoundingMode.HALF_UP);
			return new Quantity(amount, pay.bound(), 0, Optional.empty());
		}

	}

}
