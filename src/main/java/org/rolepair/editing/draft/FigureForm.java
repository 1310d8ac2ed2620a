package org.rolepair.editing.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;

/**
 * One figure as it was typed. Which of its fields count depends on the form that values
 * of its kind take.
 *
 * @param name the words of an answer, the name of the most common one, or what pays best
 * @param value the number, the share, or the lower end of a range
 * @param upTo the upper end of a range
 * @param blank why there is no figure, a name of {@code BlankReason}
 * @param bound how the number bounds the true one, a name of {@code Bound}
 * @param scale the power of ten that the source counts in
 * @param relativeStandardError in percent of the value
 * @param derivation how the figure was worked out, a name of {@code Derivation}
 * @param scheme how groups divide the whole, a name of {@code Distribution.Scheme}
 * @param standing what a best-paying place rests on
 * @param parts the parts of a distribution or a set of ratings
 * @param pasted lines that are to become parts
 * @param origin what the figure does not share with its section
 */
public record FigureForm(@JsonProperty("name") String name, @JsonProperty("value") String value,
		@JsonProperty("upTo") String upTo, @JsonProperty("blank") String blank, @JsonProperty("bound") String bound,
		@JsonProperty("scale") String scale, @JsonProperty("relativeStandardError") String relativeStandardError,
		@JsonProperty("derivation") String derivation, @JsonProperty("scheme") String scheme,
		@JsonProperty("standing") BestPayingForm standing, @JsonProperty("parts") List<PartForm> parts,
		@JsonProperty("pasted") String pasted, @JsonProperty("origin") OriginForm origin) {

	/** Nothing typed. */
	public static final FigureForm EMPTY = new FigureForm("", "", "", "", "", "", "", "", "", BestPayingForm.EMPTY,
			List.of(), "", OriginForm.EMPTY);

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
	}

	/** Returns how the groups of a kind divide the whole unless something is chosen. */
	public static Distribution.Scheme usualScheme(FactKind kind) {
		return switch (kind) {
			case SKILL_MENTIONS -> Distribution.Scheme.PARTIAL;
			case RACE_AND_HISPANIC_ETHNICITY -> Distribution.Scheme.OVERLAPPING;
			default -> Distribution.Scheme.EXCLUSIVE;
		};
	}

	/** Whether the figure says anything, what is chosen from lists aside. */
	@JsonIgnore
	public boolean isEmpty() {
		return Stream.of(this.name, this.value, this.upTo, this.blank, this.relativeStandardError, this.pasted)
			.allMatch(String::isEmpty) && this.standing.isEmpty() && this.parts.stream().allMatch(PartForm::isEmpty)
				&& this.origin.isEmpty();
	}

	/** The same figure with other parts. */
	public FigureForm withParts(List<PartForm> others) {
		return new FigureForm(this.name, this.value, this.upTo, this.blank, this.bound, this.scale,
				this.relativeStandardError, this.derivation, this.scheme, this.standing, others, this.pasted,
				this.origin);
	}

	/** The same figure with nothing left to paste. */
	public FigureForm withoutPasted() {
		return new FigureForm(this.name, this.value, this.upTo, this.blank, this.bound, this.scale,
				this.relativeStandardError, this.derivation, this.scheme, this.standing, this.parts, "", this.origin);
	}

}
