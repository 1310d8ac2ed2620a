package org.rolepair.editing.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change to a list in a form, requested with a button.
 *
 * @param list the list's name, such as {@code figures[GENDER].parts} or {@code items}
 * @param row the row's index from 0; 0 for changes to the whole list
 */
public record ListChange(Sort sort, String list, int row) {

	/** The number of empty rows that one click adds. */
	public static final int ADDED = 3;

	private static final Pattern FORM = Pattern.compile("(up|down|remove|add|paste):([^:]+)(?::(\\d{1,4}))?");

	/** Parses the value of a button. Returns empty for any other button. */
	public static Optional<ListChange> read(String action) {
		Matcher parts = FORM.matcher(action);
		if (!parts.matches()) {
			return Optional.empty();
		}
		int row = Optional.ofNullable(parts.group(3)).map(Integer::parseInt).orElse(0);
		return Optional.of(new ListChange(Sort.valueOf(parts.group(1).toUpperCase(Locale.ROOT)), parts.group(2), row));
	}

	/** Returns the changed list. Moves and removals out of range change nothing. */
	public <T> List<T> apply(List<T> items, T empty) {
		List<T> changed = new ArrayList<>(items);
		switch (this.sort) {
			case UP -> swap(changed, this.row - 1, this.row);
			case DOWN -> swap(changed, this.row, this.row + 1);
			case REMOVE -> {
				if (this.row < changed.size()) {
					changed.remove(this.row);
				}
			}
			case ADD -> changed.addAll(Collections.nCopies(ADDED, empty));
			case PASTE -> {
			}
		}
		return changed;
	}

	/** Returns the index of the row to focus, from 0; empty for an empty list. */
	public Optional<Integer> focus(int size) {
		int wanted = switch (this.sort) {
			case UP -> this.row - 1;
			case DOWN -> this.row + 1;
			case REMOVE -> this.row;
			case ADD -> size - ADDED;
			case PASTE -> size - 1;
		};
		return (size == 0) ? Optional.empty() : Optional.of(Math.max(0, Math.min(wanted, size - 1)));
	}

	public Optional<String> focusedRow(int size) {
		return focus(size).map((number) -> this.list + "[" + number + "]");
	}

	private static <T> void swap(List<T> items, int one, int other) {
		if (one >= 0 && other < items.size()) {
			Collections.swap(items, one, other);
		}
	}

	public enum Sort {

		UP, DOWN, REMOVE, ADD, PASTE

	}

}
