package org.rolepair.editing.draft;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.rolepair.page.form.TextInput;

/** A {@code BestPaying.Standing}, as typed. */
public record BestPayingForm(@JsonProperty("statistic") String statistic, @JsonProperty("amount") String amount,
		@JsonProperty("nation") String nation, @JsonProperty("employmentFloor") String employmentFloor,
		@JsonProperty("shareFloor") String shareFloor) {

	public static final BestPayingForm EMPTY = new BestPayingForm("", "", "", "", "");

	public BestPayingForm {
		statistic = TextInput.line(statistic);
		amount = TextInput.line(amount);
		nation = TextInput.line(nation);
		employmentFloor = TextInput.line(employmentFloor);
		shareFloor = TextInput.line(shareFloor);
	}

	/** Ignores the statistic: a choice from a list means nothing on its own. */
	@JsonIgnore
	public boolean isEmpty() {
		return Stream.of(this.amount, this.nation, this.employmentFloor, this.shareFloor).allMatch(String::isEmpty);
	}

}
