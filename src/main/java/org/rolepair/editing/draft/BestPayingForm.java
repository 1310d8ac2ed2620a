package org.rolepair.editing.draft;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.rolepair.page.form.TextInput;

/**
 * The evidence for a best-paying place, as typed.
 *
 * @param statistic the ranked wage, a name of {@code FactKind}
 * @param amount that wage in the place
 * @param nation that wage in the nation
 * @param employmentFloor the fewest jobs a ranked place may have
 * @param shareFloor the least share of the role's jobs, in percent
 */
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
