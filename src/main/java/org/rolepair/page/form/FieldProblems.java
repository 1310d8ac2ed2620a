package org.rolepair.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.rolepair.format.Messages;

import org.springframework.http.HttpStatus;

/** Problems with a form's fields, in the order in which they were found. */
public final class FieldProblems {

	private static final int MAX_NOTE_LENGTH = 1_000;

	private final List<FieldProblem> all = new ArrayList<>();

	private boolean conflict;

	public static FieldProblems of(List<FieldProblem> problems) {
		FieldProblems collected = new FieldProblems();
		collected.all.addAll(problems);
		return collected;
	}

	public void add(String field, String text) {
		this.all.add(new FieldProblem(field, text));
	}

	/** Adds a problem with what is stored, not with what was typed. */
	public void conflict(String field, String text) {
		add(field, text);
		this.conflict = true;
	}

	/** Adds a problem if the condition is false. */
	public void unless(boolean holds, String field, String text) {
		if (!holds) {
			add(field, text);
		}
	}

	/** Refuses a text that is missing or has more than {@code longest} characters. */
	public void requireText(String field, String value, int longest, String missing, String tooLong) {
		unless(!value.isBlank(), field, missing);
		unless(value.length() <= longest, field, tooLong);
	}

	/** Does the same; {@code missing} is the key of a message. */
	public void requireText(String field, String value, int longest, String missing, Messages messages) {
		unless(!value.isBlank(), field, messages.text(missing));
		limitText(field, value, longest, messages);
	}

	/** Adds a problem if the text has more than {@code longest} characters. */
	public void limitText(String field, String value, int longest, Messages messages) {
		unless(value.length() <= longest, field, messages.text("publish.note.long", Map.of("longest", longest)));
	}

	/** Adds a problem if the reason for a change, "note", is empty or too long. */
	public void requireNote(String note, Messages messages) {
		requireText("note", note, MAX_NOTE_LENGTH, "publish.note.missing", messages);
	}

	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	/** Returns the status of a page with this form. */
	public HttpStatus status() {
		return isEmpty() ? HttpStatus.OK : this.conflict ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
	}

	public List<FieldProblem> all() {
		return List.copyOf(this.all);
	}

	/** Returns the first problem with a field, or null. */
	public @Nullable String at(String field) {
		return this.all.stream()
			.filter((problem) -> problem.field().equals(field))
			.map(FieldProblem::text)
			.findFirst()
			.orElse(null);
	}

}
