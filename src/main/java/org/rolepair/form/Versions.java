package org.rolepair.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Two versions of a plain form that came from one: fields of text by name.
 *
 * @param original what both came from
 * @param theirs what somebody else saved first
 * @param yours what could not be saved
 */
public record Versions(Map<String, String> original, Map<String, String> theirs, Map<String, String> yours) {

	/**
	 * The fields in which the versions differ.
	 * @param labels what the fields are called, in their order
	 * @param choices whose to take, where that was chosen
	 * @param problems that nothing was chosen
	 * @return in the order of the labels
	 */
	public List<VersionsRow> rows(Map<String, String> labels, Map<String, Side> choices, Problems problems) {
		List<VersionsRow> rows = new ArrayList<>();
		labels.forEach((name, label) -> {
			if (isDifferent(this.theirs, this.yours, name)) {
				List<String> theirLines = lines(this.theirs, name);
				List<String> yourLines = lines(this.yours, name);
				rows.add(new VersionsRow(Side.CHOICE + name, label, lines(this.original, name),
						TextLine.marked(theirLines, yourLines), TextLine.marked(yourLines, theirLines),
						Optional.ofNullable(choices.get(name)).or(() -> suggestion(name)),
						Optional.ofNullable(problems.at(Side.CHOICE + name))));
			}
		});
		return rows;
	}

	/**
	 * Whether both changed a field, so that somebody has to choose.
	 * @param name the name of the field
	 * @return false when one side alone changed it, or both the same
	 */
	public boolean isOpen(String name) {
		return isDifferent(this.theirs, this.yours, name) && suggestion(name).isEmpty();
	}

	/**
	 * Their version with the fields that you chose of yours, and those that only you
	 * changed.
	 * @param choices whose to take
	 * @return the merged fields
	 */
	public Map<String, String> merged(Map<String, Side> choices) {
		Map<String, String> merged = new LinkedHashMap<>(this.theirs);
		this.yours.forEach((name, value) -> {
			Side side = Optional.ofNullable(choices.get(name)).or(() -> suggestion(name)).orElse(Side.THEIRS);
			if (side == Side.YOURS) {
				merged.put(name, value);
			}
		});
		return merged;
	}

	private Optional<Side> suggestion(String name) {
		if (!isDifferent(this.original, this.theirs, name)) {
			return Optional.of(Side.YOURS);
		}
		return isDifferent(this.original, this.yours, name) ? Optional.empty() : Optional.of(Side.THEIRS);
	}

	private static boolean isDifferent(Map<String, String> one, Map<String, String> other, String name) {
		return !Objects.equals(one.getOrDefault(name, ""), other.getOrDefault(name, ""));
	}

	private static List<String> lines(Map<String, String> fields, String name) {
		return fields.getOrDefault(name, "").lines().toList();
	}

}
