package org.rolepair.page.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.format.Messages;

/** Creates the fields of one form, each with its problem. */
public record FormFields(FieldProblems problems, Messages messages) {

	/** Returns a text field; the label is a message key. */
	public FormField text(String name, String label, String value) {
		return choice(name, label, value, Map.of());
	}

	/** Returns a text field with the hint that belongs to its label. */
	public FormField hinted(String name, String label, String value) {
		return text(name, label, value).withHint(this.messages.text(label + ".hint"));
	}

	/**
	 * Returns a field with options. A value that is not among them is not selected.
	 * @param options labels by value, in display order
	 */
	public FormField choice(String name, String label, String value, Map<String, String> options) {
		return labeled(name, this.messages.text(label), value, options);
	}

	/**
	 * Returns options in their order, after an empty one with the message {@code none}.
	 * @param prefix the message keys up to each option
	 */
	public Map<String, String> options(String none, Collection<?> offered, String prefix) {
		Map<String, String> options = new LinkedHashMap<>();
		options.put("", this.messages.text(none));
		offered.forEach((option) -> options.put(option.toString(), this.messages.text(prefix + option)));
		return options;
	}

	/** Returns a field whose label is no message of its own. */
	public FormField labeled(String name, String label, String value, Map<String, String> options) {
		List<FormField.Option> offered = options.entrySet()
			.stream()
			.map((option) -> new FormField.Option(option.getKey(), option.getValue(), option.getKey().equals(value)))
			.toList();
		return new FormField(name, label, "", value, Optional.ofNullable(this.problems.at(name)), offered);
	}

}
