package org.rolepair.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rolepair.page.form.FieldProblem;

/** The form for choosing two to four roles to compare. */
public record Chooser(List<Field> fields) {

	private static final int FIELDS = 4;

	private static final int NEEDED = 2;

	public static Chooser empty() {
		return with(List.of(), Map.of());
	}

	/**
	 * Returns the form with the first four of these names.
	 * @param problems what is wrong, by the positions of names
	 */
	public static Chooser with(List<String> names, Map<Integer, String> problems) {
		return new Chooser(IntStream.range(0, FIELDS)
			.mapToObj((i) -> new Field("role-" + (i + 1), (i < names.size()) ? names.get(i) : "",
					Optional.ofNullable(problems.get(i))))
			.toList());
	}

	/** Returns whether an optional field has a name or a problem. */
	public boolean isUnfolded() {
		return this.fields.stream()
			.skip(NEEDED)
			.anyMatch((field) -> !field.value().isEmpty() || field.error().isPresent());
	}

	public List<FieldProblem> problems() {
		return this.fields.stream()
			.flatMap((field) -> field.error().map((text) -> new FieldProblem(field.id(), text)).stream())
			.toList();
	}

	public record Field(String id, String value, Optional<String> error) {

	}

}
