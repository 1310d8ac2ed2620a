package org.rolepair.account.web;

import java.util.Optional;

import org.rolepair.account.Account;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.TextInput;

/** The form for a new account. */
record NewPersonForm(String name, String level) {

	NewPersonForm {
		name = Account.foldName(name);
		level = TextInput.line(level);
	}

	FieldProblems check(boolean taken, Messages messages) {
		FieldProblems problems = new FieldProblems();
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
