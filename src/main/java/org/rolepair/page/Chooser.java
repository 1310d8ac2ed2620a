package org.rolepair.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The form that asks for the roles to compare.
 *
 * @param fields two to four fields
 */
public record Chooser(List<Field> fields) {

	private static final int FIELDS = 4;

	/**
	 * The form with what was typed so far.
	 * @param fields the filled fields, at most four
	 * @return the form, filled up with empty fields
	 */
	public static Chooser with(List<Field> fields) {
		List<Field> all = new ArrayList<>(fields);
		while (all.size() < FIELDS) {
			all.add(new Field("", Optional.empty()));
		}
		return new Chooser(List.copyOf(all));
	}

	public boolean hasErrors() {
		return this.fields.stream().anyMatch((field) -> field.error().isPresent());
	}

	/**
	 * One field.
	 *
	 * @param value what was typed
	 * @param error what is wrong with it, and how to mend it
	 */
	public record Field(String value, Optional<String> error) {

	}

}
