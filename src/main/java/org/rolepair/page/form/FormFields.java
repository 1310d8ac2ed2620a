package org.rolepair.page.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

/**
 * Makes the fields of one form, each with the problem found with it.
 */
@RequiredArgsConstructor
public final class FormFields {

	private final FieldProblems problems;

	/**
	 * A field for text.
	 * @param name its name in what the form sends
	 * @param label what to enter
	 * @param value what was typed
	 */
	public FormField text(String name, String label, String value) {
		return new FormField(name, label, "", value, Optional.ofNullable(this.problems.at(name)), List.of());
	}

	/**
	 * A field that offers a choice. What was chosen and is not offered is not shown as
	 * chosen.
	 * @param name its name in what the form sends
	 * @param label what to choose
	 * @param value what was chosen
	 * @param options labels by value, in their order
	 */
	public FormField choice(String name, String label, String value, Map<String, String> options) {
		List<FormField.Option> offered = options.entrySet()
			.stream()
			.map((option) -> new FormField.Option(option.getKey(), option.getValue(), option.getKey().equals(value)))
			.toList();
		return new FormField(name, label, "", value, Optional.ofNullable(this.problems.at(name)), offered);
	}

}
