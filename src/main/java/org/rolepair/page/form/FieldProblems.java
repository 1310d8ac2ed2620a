package org.rolepair.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.rolepair.format.Messages;

/**
 * The problems with what was typed into a form, in the order in which they were found.
 */
public final class FieldProblems {

	private static final int LONGEST_NOTE = 1_000;

	private final List<FieldProblem> all = new ArrayList<>();

	/** Problems of one form. */
	public static FieldProblems of(List<FieldProblem> problems) {
		FieldProblems collected = new FieldProblems();
		collected.all.addAll(problems);
		return collected;
	}

	public void add(String field, String text) {
		this.all.add(new FieldProblem(field, text));
	}

	/**
	 * Note a problem when something does not hold.
	 * @param holds what should hold
	 * @param field the field that it is about
	 * @param text what is wrong, and how to mend it
	 */
	public void unless(boolean holds, String field, String text) {
		if (!holds) {
			add(field, text);
		}
	}

	/**
	 * Note that a field is empty or too long.
	 * @param field the name of the field
	 * @param value what was typed
	 * @param longest the most characters that it takes
	 * @param missing what to say when it is empty
	 * @param tooLong what to say when it is too long
	 */
	public void requireText(String field, String value, int longest, String missing, String tooLong) {
		unless(!value.isBlank(), field, missing);
		unless(value.length() <= longest, field, tooLong);
	}

	/**
	 * Notes that a text is empty or too long.
	 * @param longest the most characters that it takes
	 * @param missing the key of the message for an empty text
	 */
	public void requireText(String field, String value, int longest, String missing, Messages messages) {
		unless(!value.isBlank(), field, messages.text(missing));
		limitText(field, value, longest, messages);
	}

	/** Notes that a text has more characters than it may. */
	public void limitText(String field, String value, int longest, Messages messages) {
		unless(value.length() <= longest, field, messages.text("publish.note.long", Map.of("longest", longest)));
	}

	/** Notes that the reason of a change, in the field "note", is empty or too long. */
	public void requireNote(String note, Messages messages) {
		requireText("note", note, LONGEST_NOTE, "publish.note.missing", messages);
	}

	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	public List<FieldProblem> all() {
		return List.copyOf(this.all);
	}

	/**
	 * What is wrong with a field.
	 * @param field the name of the field
	 * @return the first problem with it, null when there is none
	 */
	public @Nullable String at(String field) {
		return this.all.stream()
			.filter((problem) -> problem.field().equals(field))
			.map(FieldProblem::text)
			.findFirst()
			.orElse(null);
	}

}
