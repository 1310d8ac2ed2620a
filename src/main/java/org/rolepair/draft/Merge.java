package org.rolepair.draft;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.form.Side;
import org.rolepair.format.Messages;

/**
 * Two versions of a role that came from one, field by field.
 */
public final class Merge {

	private final FormTree original;

	private final FormTree theirs;

	private final FormTree yours;

	/**
	 * Put versions side by side.
	 * @param original what both came from
	 * @param theirs what somebody else made of it, and saved
	 * @param yours what is to be saved
	 */
	public Merge(RoleForms original, RoleForms theirs, RoleForms yours) {
		this.original = FormTree.of(original);
		this.theirs = FormTree.of(theirs);
		this.yours = FormTree.of(yours);
	}

	/**
	 * The fields in which the two versions differ.
	 * @param messages the message bundle
	 * @param names what slugs of sources and categories are called
	 * @return in the order of the forms
	 */
	public List<Conflict> conflicts(Messages messages, Map<String, String> names) {
		Differences differences = new Differences(messages, names);
		FieldWords words = new FieldWords(messages, names);
		return paths().stream()
			.map((path) -> new Conflict(differences.change(path, this.theirs, this.yours),
					words.lines(path, this.original.values(path)), suggestion(path)))
			.toList();
	}

	/**
	 * Their version with the fields that you chose of yours.
	 * @param choices for paths of fields, whose to take; the suggestion holds elsewhere
	 * @return the merged forms
	 */
	public RoleForms merged(Map<String, Side> choices) {
		Set<String> taken = new HashSet<>();
		for (String path : paths()) {
			Side side = Optional.ofNullable(choices.get(path)).or(() -> suggestion(path)).orElse(Side.THEIRS);
			if (side == Side.YOURS) {
				taken.add(path);
			}
		}
		return this.theirs.with(this.yours, taken);
	}

	private List<String> paths() {
		return Differences.ordered(this.theirs, this.yours)
			.stream()
			.filter((path) -> this.theirs.differs(this.yours, path))
			.sorted(Comparator.comparingInt(FieldWords::position))
			.toList();
	}

	/** The side that changed the field, where only one did. */
	private Optional<Side> suggestion(String path) {
		if (!this.original.differs(this.theirs, path)) {
			return Optional.of(Side.YOURS);
		}
		return this.original.differs(this.yours, path) ? Optional.empty() : Optional.of(Side.THEIRS);
	}

	/**
	 * A field in which the versions differ.
	 *
	 * @param change what it is in theirs and in yours
	 * @param original what it was, line by line
	 * @param suggestion whose to take; empty when both changed it
	 */
	public record Conflict(FieldChange change, List<String> original, Optional<Side> suggestion) {

	}

}
