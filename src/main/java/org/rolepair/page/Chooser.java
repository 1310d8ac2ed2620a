package org.rolepair.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form for choosing two to four roles to compare. */
public record Chooser(List<Field> fields) {

	private static final int FIELDS = 4;

	/** Returns the form with these fields, at most four, and empty ones up to four. */
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

	public record Field(String value, Optional<String> error) {

	}

}
