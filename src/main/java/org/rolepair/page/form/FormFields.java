package org.rolepair.page.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creates the fields of one form, each with its problem. */
public record FormFields(FieldProblems problems) {

	public FormField text(String name, String label, String value) {
		return new FormField(name, label, "", value, Optional.ofNullable(this.problems.at(name)), List.of());
	}

	/**
	 * Returns a field with options. A value that is not among them is not selected.
	 * @param options labels by value, in display order
	 */
	public FormField choice(String name, String label, String value, Map<String, String> options) {
		List<FormField.Option> offered = options.entrySet()
			.stream()
			.map((option) -> new FormField.Option(option.getKey(), option.getValue(), option.getKey().equals(value)))
			.toList();
		return new FormField(name, label, "", value, Optional.ofNullable(this.problems.at(name)), offered);
	}

}
