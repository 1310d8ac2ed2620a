package org.rolepair.editing.screens;

import java.util.List;
import java.util.Map;

import org.rolepair.editing.draft.BasicsForm;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;

record BasicsFields(FormFields fields, FormChoices choices) {

	private static final String LABEL = "field.basics.";

	BasicsView view(BasicsForm form) {
		List<FormField> forms = List.of(hinted("plural", form.plural()), hinted("runningTitle", form.runningTitle()),
				this.fields.text("runningPlural", LABEL + "runningPlural", form.runningPlural()));
		List<FormField> codes = List.of(hinted("socCode", form.socCode()), hinted("onetSocCode", form.onetSocCode()),
				hinted("currency", form.currency()));
		return new BasicsView(hinted("title", form.title()), forms,
				choice("article", form.article(), this.choices.articles()), hinted("slug", form.slug()),
				choice("category", form.category(), this.choices.categories()), codes,
				hinted("description", form.description()),
				choice("descriptionSource", form.descriptionSource(), this.choices.sources("choice.source.none")),
				hinted("alternateTitles", form.alternateTitles()));
	}

	private FormField hinted(String name, String value) {
		return this.fields.hinted(name, LABEL + name, value);
	}

	private FormField choice(String name, String value, Map<String, String> options) {
		return this.fields.choice(name, LABEL + name, value, options);
	}

	/** The form of the basics screen. The currency is one of its codes. */
	record BasicsView(FormField title, List<FormField> forms, FormField article, FormField slug, FormField category,
			List<FormField> codes, FormField description, FormField descriptionSource, FormField alternateTitles) {

	}

}
