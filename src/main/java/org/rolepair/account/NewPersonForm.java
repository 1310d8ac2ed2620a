package org.rolepair.account;

import java.util.Optional;

import org.rolepair.access.AccessLevel;
import org.rolepair.form.Problems;
import org.rolepair.form.TypedText;
import org.rolepair.format.Messages;

/**
 * Who is to be added.
 *
 * @param name the name to sign in with
 * @param level what they may do
 */
record NewPersonForm(String name, String level) {

	NewPersonForm {
		name = Account.foldName(name);
		level = TypedText.line(level);
	}

	Problems check(boolean taken, Messages messages) {
		Problems problems = new Problems();
		boolean valid = Account.isName(this.name);
		problems.unless(valid, "name", messages.text("account.name.form"));
		problems.unless(!valid || !taken, "name", messages.text("account.name.taken"));
		problems.unless(chosenLevel().isPresent(), "level", messages.text("account.level.missing"));
		return problems;
	}

	Optional<AccessLevel> chosenLevel() {
		return AccessLevel.find(this.level);
	}

}
