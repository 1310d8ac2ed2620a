package org.rolepair.editing.screens;

import java.util.Optional;

import org.rolepair.editing.draft.DraftJson;
import org.rolepair.editing.draft.DraftVersion;
import org.rolepair.editing.draft.Merge;
import org.rolepair.editing.draft.RoleForms;
import org.rolepair.page.form.HiddenNumber;
import org.rolepair.page.form.TextInput;

/**
 * What the page of two versions carries: the versions themselves, so that nothing of them
 * is lost however often somebody else saves.
 *
 * @param stamp the state that is saved over
 * @param base the revision that the merge is made from
 * @param original what both versions came from, as JSON
 * @param theirs what somebody else made of it, as JSON
 * @param yours what is to be saved, as JSON
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

	/** What somebody else had made of it. */
	public RoleForms theirForms() {
		return DraftJson.parse(this.theirs, RoleForms.class).orElse(RoleForms.EMPTY);
	}

	/**
	 * The versions side by side.
	 * @return empty when the page was tampered with
	 */
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
