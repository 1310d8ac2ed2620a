package org.rolepair.exchange.agencies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rolepair.exchange.tables.TableRow;

/** A study's scores of AI exposure, by its own occupation codes. */
public final class ExposureStudy {

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,25})?(?:[eE]-\\d{1,2})?");

	/** Decimals of a score; further ones only hold the errors of binary numbers. */
	private static final int DECIMALS = 6;

	private static final int PERCENT = 100;

	private final Map<String, Score> scores = new LinkedHashMap<>();

	ExposureStudy() {
	}

	void add(TableRow row, String code, String title, String column) {
		String text = row.required(column);
		if (!NUMBER.matcher(text).matches()) {
			throw row.rejected(column, "isn't a score such as 0.35");
		}
		BigDecimal score = new BigDecimal(text).setScale(DECIMALS, RoundingMode.HALF_UP);
		if (this.scores.putIfAbsent(code, new Score(title, score)) != null) {
			throw row.rejected("", "the occupation %s is there twice".formatted(code));
		}
	}

	/** Returns how many occupations the study ranks. */
	public int size() {
		return this.scores.size();
	}

	/** Returns the rank of an occupation; empty if the study lacks it or any other. */
	public Optional<Rank> rank(String code) {
		return Optional.ofNullable(this.scores.get(code))
			.filter((score) -> size() > 1)
			.map((score) -> new Rank(score.title(), percentile(score.value())));
	}

	/** Counts the others with lower scores, and half of those with the same score. */
	private int percentile(BigDecimal score) {
		int halves = -1;
		for (Score other : this.scores.values()) {
			halves += 1 - other.value().compareTo(score);
		}
		return BigDecimal.valueOf(halves)
			.multiply(BigDecimal.valueOf(PERCENT))
			.divide(BigDecimal.valueOf(2L * (size() - 1)), 0, RoundingMode.HALF_UP)
			.intValueExact();
	}

	private record Score(String title, BigDecimal value) {

	}

	/**
	 * Where an occupation ranks among those of the study.
	 *
	 * @param title the study's title of the occupation
	 * @param percentile the share of the other occupations with lower scores, from 0 to
	 * 100
	 */
	public record Rank(String title, int percentile) {

	}

}
