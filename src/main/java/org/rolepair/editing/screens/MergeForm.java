package org.rolepair.editing.screens;

import java.util.Optional;

import org.rolepair.editing.draft.DraftJson;
import org.rolepair.editing.draft.DraftVersion;
import org.rolepair.editing.draft.Merge;
import org.rolepair.editing.draft.RoleForms;
import org.rolepair.page.form.HiddenNumber;
import org.rolepair.page.form.TextInput;

/**
 * The fields of the merge page. It carries the versions as JSON, so later saves by others
 * don't lose any of them.
 */
public record MergeForm(String stamp, String base, String original, String theirs, String yours) {

	public MergeForm {
		stamp = TextInput.line(stamp);
		base = TextInput.line(base);
		original = Optional.ofNullable(original).orElse("");
		theirs = Optional.ofNullable(theirs).orElse("");
		yours = Optional.ofNullable(yours).orElse("");
	}

	static MergeForm of(DraftVersion stamp, int base, RoleForms original, RoleForms theirs, RoleForms yours) {
		return new MergeForm(stamp.text(), String.valueOf(base), DraftJson.write(original), DraftJson.write(theirs),
				DraftJson.write(yours));
	}

	public DraftVersion state() {
		return new DraftVersion(this.stamp);
	}

	public int baseRevision() {
		return HiddenNumber.read(this.base);
	}

	public RoleForms theirForms() {
		return DraftJson.parse(this.theirs, RoleForms.class).orElse(RoleForms.EMPTY);
	}

	/** Returns the merge, or empty if the form was tampered with. */
	public Optional<Merge> merge() {
		if (baseRevision() == HiddenNumber.NONE) {
			return Optional.empty();
		}
		return DraftJson.parse(this.original, RoleForms.class)
			.flatMap((before) -> DraftJson.parse(this.theirs, RoleForms.class)
				.flatMap((other) -> DraftJson.parse(this.yours, RoleForms.class)
					.map((own) -> new Merge(before, other, own))));
	}

}
