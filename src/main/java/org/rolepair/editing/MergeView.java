package org.rolepair.editing;

import java.util.List;
import java.util.Optional;

import org.rolepair.draft.FieldChange;

/**
 * Two versions side by side.
 *
 * @param heading what happened
 * @param explanation what to do
 * @param theirs what the one version is called, with who saved it when
 * @param yours what the other version is called
 * @param fields the fields in which they differ
 */
record MergeView(String heading, String explanation, String theirs, String yours, List<FieldRow> fields) {

	/**
	 * A field in which the versions differ.
	 *
	 * @param name the name of its choice
	 * @param label what it is called
	 * @param original what it was, line by line
	 * @param theirs what it is in the one version, line by line
	 * @param yours what it is in the other, line by line
	 * @param chosen whose is chosen: THEIRS, YOURS or nothing
	 * @param error that nothing is chosen
	 */
	record FieldRow(String name, String label, List<String> original, List<FieldChange.Line> theirs,
			List<FieldChange.Line> yours, String chosen, Optional<String> error) {

	}

}
