package org.rolepair.role.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import lombok.With;
import org.rolepair.source.Period;

/** The source of a fact, what it covers, and how it was derived if not observed. */
public record Origin(@With @JsonProperty("source") String source, @JsonProperty("period") Period period,
		@JsonProperty("place") String place, @With @JsonProperty("population") Population population,
		@With @JsonProperty("row") Optional<StatisticalRow> row,
		@With @JsonProperty("derivation") Optional<Derivation> derivation) {

	/** The place of a figure that names none. */
	public static final String UNITED_STATES = "United States";

	/**
	 * Returns whether two facts of one kind are about the same workers: the same row, in
	 * whichever edition. Rows are compared by their codes, or by their titles where
	 * neither has a code.
	 */
	public boolean isSameRowAs(Origin other) {
		return this.place.equals(other.place) && this.population == other.population && this.row.isPresent()
				&& other.row.isPresent() && this.row.get().isSameAs(other.row.get());
	}

	public Origin observed() {
		return withDerivation(Optional.empty());
	}

	public Origin derivedBy(Derivation derivation) {
		return withDerivation(Optional.of(derivation));
	}

	/** Returns the most frequent origin; the first in a tie, empty for no origins. */
	public static Optional<Origin> mostShared(List<Origin> origins) {
		return origins.stream()
			.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey);
	}

}
