package org.rolepair.editing.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.rolepair.page.form.TextInput;

/**
 * What people in a role do, as it was typed.
 *
 * @param source the slug of the source of the duties
 * @param items the duties in their order
 * @param pasted lines that are to become duties
 */
public record DutiesForm(@JsonProperty("source") String source, @JsonProperty("items") List<String> items,
		@JsonProperty("pasted") String pasted) implements ScreenForm {

	/** Nothing typed. */
	public static final DutiesForm EMPTY = new DutiesForm("", List.of(), "");

	@SuppressWarnings("NullAway")
	public DutiesForm {
		source = TextInput.line(source);
		items = Optional.ofNullable(items)
			.orElse(List.of())
			.stream()
			.filter(Objects::nonNull)
			.map(TextInput::line)
			.toList();
		pasted = TextInput.clean(pasted);
	}

	/** The same duties in another list. */
	public DutiesForm withItems(List<String> others) {
		return new DutiesForm(this.source, others, this.pasted);
	}

}
