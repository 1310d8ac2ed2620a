package org.rolepair.editing.draft;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.rolepair.page.form.TextInput;

/**
 * What a best-paying place rests on, as it was typed.
 *
 * @param statistic the wage that was ranked, a name of {@code FactKind}
 * @param amount that wage in the place
 * @param nation that wage in the nation
 * @param employmentFloor the least number of jobs
 * @param shareFloor the least share of the role's jobs, in percent
 */
public record BestPayingForm(@JsonProperty("statistic") String statistic, @JsonProperty("amount") String amount,
		@JsonProperty("nation") String nation, @JsonProperty("employmentFloor") String employmentFloor,
		@JsonProperty("shareFloor") String shareFloor) {

	/** Nothing typed. */
	public static final BestPayingForm EMPTY = new BestPayingForm("", "", "", "", "");

	public BestPayingForm {
		statistic = TextInput.line(statistic);
		amount = TextInput.line(amount);
		nation = TextInput.line(nation);
		employmentFloor = TextInput.line(employmentFloor);
		shareFloor = TextInput.line(shareFloor);
	}

	/** The statistic alone says nothing, being chosen from a list. */
	@JsonIgnore
	public boolean isEmpty() {
		return Stream.of(this.amount, this.nation, this.employmentFloor, this.shareFloor).allMatch(String::isEmpty);
	}

}
