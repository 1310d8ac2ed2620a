package org.rolepair.editing.draft;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import lombok.With;
import org.rolepair.page.form.TextInput;

/** A role's duties, as typed, and pasted lines to append to them. */
public record DutiesForm(@JsonProperty("source") String source, @With @JsonProperty("items") List<String> items,
		@JsonProperty("pasted") String pasted) implements ScreenForm {

	public static final DutiesForm EMPTY = new DutiesForm("", List.of(), "");

	@SuppressWarnings("NullAway")
	public DutiesForm {
		source = TextInput.line(source);
		items = Stream.ofNullable(items).flatMap(List::stream).filter(Objects::nonNull).map(TextInput::line).toList();
		pasted = TextInput.clean(pasted);
	}

}
