package org.rolepair.role.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.rolepair.source.Period;

/**
 * Where a fact comes from, and of what it speaks.
 *
 * @param source the slug of its source
 * @param period the time it speaks of
 * @param place the place it speaks of
 * @param population who was counted
 * @param row the statistical row it was taken from
 * @param derivation how it was worked out; empty for an observed figure
 */
public record Origin(@JsonProperty("source") String source, @JsonProperty("period") Period period,
		@JsonProperty("place") String place, @JsonProperty("population") Population population,
		@JsonProperty("row") Optional<StatisticalRow> row,
		@JsonProperty("derivation") Optional<Derivation> derivation) {

	/** The place of a figure that names none. */
	public static final String UNITED_STATES = "United States";

	/**
	 * Whether two facts of one kind were read from one row of one table.
	 * @param other the other fact's origin
	 * @return false when either row has no code
	 */
	public boolean isSameRowAs(Origin other) {
		return this.source.equals(other.source) && this.period.equals(other.period) && this.place.equals(other.place)
				&& rowCode().isPresent() && rowCode().equals(other.rowCode());
	}

	/**
	 * This origin of a figure that was not worked out.
	 * @return the same source, period, place, population and row
	 */
	public Origin observed() {
		return new Origin(this.source, this.period, this.place, this.population, this.row, Optional.empty());
	}

	public Origin withoutRow() {
		return new Origin(this.source, this.period, this.place, this.population, Optional.empty(), this.derivation);
	}

	public Origin derivedBy(Derivation derivation) {
		return new Origin(this.source, this.period, this.place, this.population, this.row, Optional.of(derivation));
	}

	/**
	 * The origin that most figures share.
	 * @param origins of each figure its own
	 * @return the first of several that are shared equally often; empty for no figures
	 */
	public static Optional<Origin> mostShared(List<Origin> origins) {
		Map<Origin, Integer> counts = new LinkedHashMap<>();
		origins.forEach((origin) -> counts.merge(origin, 1, Integer::sum));
		int most = counts.values().stream().max(Integer::compareTo).orElse(0);
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == most)
			.map(Map.Entry::getKey)
			.findFirst();
	}

	private Optional<String> rowCode() {
		return this.row.flatMap(StatisticalRow::code);
	}

}
