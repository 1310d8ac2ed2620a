package org.rolepair.draft;

import org.rolepair.role.TitleForms;

/**
 * What is worked out where an editor leaves it empty.
 */
final class Defaults {

	private Defaults() {
	}

	/** The same basics with all forms of the title and the slug. */
	static BasicsForm of(BasicsForm form) {
		if (form.title().isEmpty()) {
			return form;
		}
		String plural = or(form.plural(), TitleForms.plural(form.title()));
		String running = or(form.runningTitle(), TitleForms.running(form.title()));
		return new BasicsForm(form.title(), plural, running, or(form.runningPlural(), TitleForms.running(plural)),
				or(form.article(), TitleForms.article(running)), or(form.slug(), TitleForms.slug(form.title())),
				form.category(), form.socCode(), form.onetSocCode(), or(form.currency(), "USD"), form.description(),
				form.descriptionSource(), form.alternateTitles());
	}

	private static String or(String typed, String otherwise) {
		return typed.isEmpty() ? otherwise : typed;
	}

}
