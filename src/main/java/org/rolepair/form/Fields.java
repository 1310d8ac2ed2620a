package org.rolepair.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the fields of one form, each with the problem found with it.
 */
public final class Fields {

	private final Problems problems;

	public Fields(Problems problems) {
		this.problems = problems;
	}

	/**
	 * A field for text.
	 * @param name its name in what the form sends
	 * @param label what to enter
	 * @param value what was typed
	 */
	public Field text(String name, String label, String value) {
		return new Field(name, label, "", value, Optional.ofNullable(this.problems.at(name)), List.of());
	}

	/**
	 * A field that offers a choice. What was chosen and is not offered is not shown as
	 * chosen.
	 * @param name its name in what the form sends
	 * @param label what to choose
	 * @param value what was chosen
	 * @param options labels by value, in their order
	 */
	public Field choice(String name, String label, String value, Map<String, String> options) {
		List<Field.Option> offered = options.entrySet()
			.stream()
			.map((option) -> new Field.Option(option.getKey(), option.getValue(), option.getKey().equals(value)))
			.toList();
		return new Field(name, label, "", value, Optional.ofNullable(this.problems.at(name)), offered);
	}

}
