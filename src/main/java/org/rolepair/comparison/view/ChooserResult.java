package org.rolepair.comparison.view;

import java.util.List;

import org.rolepair.page.Chooser;

/** What the names in the chooser come to. */
sealed interface ChooserResult {

	/**
	 * One role for each name.
	 *
	 * @param path the comparison
	 */
	record Made(String path) implements ChooserResult {

	}

	/**
	 * A name that several roles go by.
	 *
	 * @param questions one for each name, answered where only one role goes by it
	 */
	record Ambiguous(List<Question> questions) implements ChooserResult {

	}

	/**
	 * Too few names, too many, or one that no role goes by.
	 *
	 * @param chooser the form with what is wrong
	 */
	record Incomplete(Chooser chooser) implements ChooserResult {

	}

	/**
	 * Which role a name means.
	 *
	 * @param number the number of the field, from 1
	 * @param typed what was typed
	 * @param options the roles that it can mean
	 */
	record Question(int number, String typed, List<Option> options) {

		public boolean isAnswered() {
			return this.options.size() == 1;
		}

	}

	/**
	 * A role that a name can mean.
	 *
	 * @param slug the role's slug
	 * @param title its title
	 * @param reason why it is offered
	 */
	record Option(String slug, String title, String reason) {

	}

}
