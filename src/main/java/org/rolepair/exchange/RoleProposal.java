package org.rolepair.exchange;

import java.util.List;
import java.util.Optional;

import org.rolepair.fact.Fact;
import org.rolepair.official.OnetOccupation;
import org.rolepair.role.Duties;
import org.rolepair.role.SourcedText;
import org.rolepair.role.Titles;

/**
 * What official tables say of one occupation.
 *
 * @param occupation the occupation
 * @param texts what it is called and described as; empty where O*NET's occupations were
 * not given
 * @param facts its figures
 */
record RoleProposal(OnetOccupation occupation, Optional<Texts> texts, List<Fact> facts) {

	RoleProposal {
		facts = List.copyOf(facts);
	}

	Subject subject() {
		return new Subject.Occupation(code());
	}

	String code() {
		return this.occupation.code();
	}

	/**
	 * Texts of O*NET.
	 *
	 * @param titles the title in all forms
	 * @param doubtful whether somebody should look at them
	 * @param category the slug of the category
	 * @param description what its people do, in prose
	 * @param alternateTitles other names
	 * @param duties what its people do, as a list
	 */
	record Texts(Titles titles, boolean doubtful, String category, SourcedText description,
			List<String> alternateTitles, Optional<Duties> duties) {

	}

}
