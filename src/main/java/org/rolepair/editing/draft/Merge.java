package org.rolepair.editing.draft;

import java.util.List;
import java.util.Map;

import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.MergeSide;
import org.rolepair.page.form.ThreeWayMerge;
import tools.jackson.databind.JsonNode;

/**
 * Merges two versions of a role that have a common ancestor: theirs, which was saved
 * first, and yours.
 */
public final class Merge {

	private final FormFieldPaths theirs;

	private final FormFieldPaths yours;

	private final ThreeWayMerge<JsonNode> fields;

	public Merge(RoleForms original, RoleForms theirs, RoleForms yours) {
		this.theirs = FormFieldPaths.of(theirs);
		this.yours = FormFieldPaths.of(yours);
		this.fields = new ThreeWayMerge<>(Differences.ordered(this.theirs, this.yours),
				FormFieldPaths.of(original).fields(), this.theirs.fields(), this.yours.fields());
	}

	/** Returns the fields in which the versions differ, in the order of the forms. */
	public List<ThreeWayMerge.Row> rows(Messages messages, Map<String, String> names, Map<String, MergeSide> choices,
			FieldProblems problems) {
		FieldLabels words = new FieldLabels(messages, names);
		return this.fields.rows(words::label, words::lines, choices, problems);
	}

	/** Returns a problem for each field that both sides changed and no choice covers. */
	public FieldProblems unresolved(Map<String, MergeSide> choices, Messages messages) {
		return this.fields.unresolved(choices, new FieldLabels(messages, Map.of())::label, messages);
	}

	/** Returns their version with the fields that are taken from yours. */
	public RoleForms merged(Map<String, MergeSide> choices) {
		return this.theirs.with(this.yours, this.fields.takenFromYours(choices));
	}

}
