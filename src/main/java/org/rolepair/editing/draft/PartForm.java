package org.rolepair.editing.draft;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.rolepair.page.form.TextInput;

/** One {@code Part} of a distribution, or one rated skill, as typed. */
public record PartForm(@JsonProperty("name") String name, @JsonProperty("value") String value,
		@JsonProperty("blank") String blank, @JsonProperty("respondents") String respondents,
		@JsonProperty("standardError") String standardError, @JsonProperty("lower") String lower,
		@JsonProperty("upper") String upper) {

	public static final PartForm EMPTY = new PartForm("", "", "", "", "", "", "");

	public PartForm {
		name = TextInput.line(name);
		value = TextInput.line(value);
		blank = TextInput.line(blank);
		respondents = TextInput.line(respondents);
		standardError = TextInput.line(standardError);
		lower = TextInput.line(lower);
		upper = TextInput.line(upper);
	}

	static PartForm of(String name, String value) {
		return new PartForm(name, value, "", "", "", "", "");
	}

	@JsonIgnore
	public boolean isEmpty() {
		return this.name.isEmpty() && this.value.isEmpty() && this.blank.isEmpty() && !isSampled();
	}

	/** Returns whether any field about precision is filled in. */
	@JsonIgnore
	public boolean isSampled() {
		return !Stream.of(this.respondents, this.standardError, this.lower, this.upper).allMatch(String::isEmpty);
	}

}
