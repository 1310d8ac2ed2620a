package org.rolepair.editing.draft;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.rolepair.page.form.TextInput;

/**
 * A section's origin, or how one figure's origin differs from it, as typed. No place
 * means the United States.
 */
public record OriginForm(@JsonProperty("source") String source, @JsonProperty("period") String period,
		@JsonProperty("month") String month, @JsonProperty("population") String population,
		@JsonProperty("place") String place, @JsonProperty("rowCode") String rowCode,
		@JsonProperty("rowTitle") String rowTitle) {

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
