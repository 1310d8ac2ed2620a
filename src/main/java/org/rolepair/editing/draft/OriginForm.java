package org.rolepair.editing.draft;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.rolepair.page.form.TextInput;

/**
 * Where figures come from, as it was typed: for a whole section, or for one figure what
 * it does not share with its section.
 *
 * @param source the slug of the source that was chosen
 * @param period the source's own words for the time that it speaks of
 * @param month the month that stands for the period
 * @param population who was counted, a name of {@code Population}
 * @param place the place that the figures speak of, the United States when empty
 * @param rowCode the code of the statistical row
 * @param rowTitle the title of the statistical row
 */
public record OriginForm(@JsonProperty("source") String source, @JsonProperty("period") String period,
		@JsonProperty("month") String month, @JsonProperty("population") String population,
		@JsonProperty("place") String place, @JsonProperty("rowCode") String rowCode,
		@JsonProperty("rowTitle") String rowTitle) {

	/** Nothing typed. */
	public static final OriginForm EMPTY = new OriginForm("", "", "", "", "", "", "");

	public OriginForm {
		source = TextInput.line(source);
		period = TextInput.line(period);
		month = TextInput.line(month);
		population = TextInput.line(population);
		place = TextInput.line(place);
		rowCode = TextInput.line(rowCode);
		rowTitle = TextInput.line(rowTitle);
	}

	@JsonIgnore
	public boolean isEmpty() {
		return Stream.of(this.source, this.period, this.month, this.population, this.place, this.rowCode, this.rowTitle)
			.allMatch(String::isEmpty);
	}

}
