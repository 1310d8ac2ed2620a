package org.rolepair.editing.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import lombok.With;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;

/**
 * A figure, as typed. Which fields apply depends on the kind's type of value.
 *
 * @param name the text of an answer, the most common group, or what pays best
 * @param value the number, the share, or the lower end of a range
 * @param upTo the upper end of a range
 * @param items a list of names, an item a line
 * @param origin only what differs from the section's origin
 */
@With
public record FigureForm(@JsonProperty("name") String name, @JsonProperty("value") String value,
		@JsonProperty("upTo") String upTo, @JsonProperty("blank") String blank, @JsonProperty("bound") String bound,
		@JsonProperty("scale") String scale, @JsonProperty("relativeStandardError") String relativeStandardError,
		@JsonProperty("derivation") String derivation, @JsonProperty("scheme") String scheme,
		@JsonProperty("standing") BestPayingForm standing, @JsonProperty("parts") List<PartForm> parts,
		@JsonProperty("pasted") String pasted, @JsonProperty("origin") OriginForm origin,
		@JsonProperty("items") String items) {

	public static final FigureForm EMPTY = new FigureForm("", "", "", "", "", "", "", "", "", BestPayingForm.EMPTY,
			List.of(), "", OriginForm.EMPTY, "");

	@SuppressWarnings("NullAway")
	public FigureForm {
		name = TextInput.line(name);
		value = TextInput.line(value);
		upTo = TextInput.line(upTo);
		blank = TextInput.line(blank);
		bound = TextInput.line(bound);
		scale = TextInput.line(scale);
		relativeStandardError = TextInput.line(relativeStandardError);
		derivation = TextInput.line(derivation);
		scheme = TextInput.line(scheme);
		standing = Optional.ofNullable(standing).orElse(BestPayingForm.EMPTY);
		parts = Optional.ofNullable(parts).orElse(List.of()).stream().filter(Objects::nonNull).toList();
		pasted = TextInput.clean(pasted);
		origin = Optional.ofNullable(origin).orElse(OriginForm.EMPTY);
		items = TextInput.clean(items);
	}

	/** Returns the default scheme for the groups of a kind. */
	public static Distribution.Scheme usualScheme(FactKind kind) {
		return switch (kind) {
			case SKILL_MENTIONS -> Distribution.Scheme.PARTIAL;
			case RACE_AND_HISPANIC_ETHNICITY -> Distribution.Scheme.OVERLAPPING;
			default -> Distribution.Scheme.EXCLUSIVE;
		};
	}

	/** Ignores bound, scale, derivation and scheme, which are chosen from lists. */
	@JsonIgnore
	public boolean isEmpty() {
		return Stream
			.of(this.name, this.value, this.upTo, this.blank, this.relativeStandardError, this.pasted, this.items)
			.allMatch(String::isEmpty) && this.standing.isEmpty() && this.parts.stream().allMatch(PartForm::isEmpty)
				&& this.origin.isEmpty();
	}

}
