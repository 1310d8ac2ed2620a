package org.rolepair.comparison.view;

import java.util.List;

import org.rolepair.page.Chooser;

/** The result of looking up the names in the form. */
sealed interface ChooserResult {

	/**
	 * One role for each name.
	 *
	 * @param path the path of the comparison
	 */
	record Made(String path) implements ChooserResult {

	}

	/**
	 * At least one name that matches several roles.
	 *
	 * @param questions one per name, already answered where only one role matches
	 */
	record Ambiguous(List<Question> questions) implements ChooserResult {

	}

	/**
	 * Too few names, too many, or one that matches no role.
	 *
	 * @param chooser the form with its errors
	 */
	record Incomplete(Chooser chooser) implements ChooserResult {

	}

	/**
	 * A choice between the roles that match a name.
	 *
	 * @param number the number of the field, from 1
	 */
	record Question(int number, String typed, List<Option> options) {

		public String field() {
			return "role-" + this.number;
		}

		public String answer() {
			return this.options.get(0).slug();
		}

		public boolean isAnswered() {
			return this.options.size() == 1;
		}

	}

	/**
	 * A role that matches a name.
	 *
	 * @param reason why it matches
	 */
	record Option(String slug, String title, String reason) {

	}

}
