package org.rolepair.form;

import java.util.List;
import java.util.Optional;

/**
 * A field in which two versions differ, as a template shows it.
 *
 * @param name the name of the choice between them
 * @param label what the field is called
 * @param original what it was, line by line
 * @param theirs what it is in the one version
 * @param yours what it is in the other
 * @param chosen whose is chosen; empty when neither is
 * @param error that neither is chosen
 */
public record VersionsRow(String name, String label, List<String> original, List<TextLine> theirs, List<TextLine> yours,
		Optional<Side> chosen, Optional<String> error) {

	public String theirsId() {
		return Field.id(this.name);
	}

	public String yoursId() {
		return Field.id(this.name) + "-yours";
	}

	public boolean takesTheirs() {
		return this.chosen.filter(Side.THEIRS::equals).isPresent();
	}

	public boolean takesYours() {
		return this.chosen.filter(Side.YOURS::equals).isPresent();
	}

}
