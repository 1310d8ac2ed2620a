package org.rolepair.editing.screens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rolepair.editing.draft.BasicsForm;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;

final class BasicsFields {

	private final FormFields fields;

	private final FormChoices choices;

	private final Messages messages;

	BasicsFields(FieldProblems problems, FormChoices choices, Messages messages) {
		this.fields = new FormFields(problems);
		this.choices = choices;
		this.messages = messages;
	}

	BasicsView view(BasicsForm form) {
		Map<String, String> articles = new LinkedHashMap<>();
		articles.put("", this.messages.text("choice.empty"));
		articles.put("a", "a");
		articles.put("an", "an");
		List<FormField> forms = List.of(hinted("plural", form.plural()), hinted("runningTitle", form.runningTitle()),
				plain("runningPlural", form.runningPlural()));
		List<FormField> codes = List.of(hinted("socCode", form.socCode()), hinted("onetSocCode", form.onetSocCode()),
				hinted("currency", form.currency()));
		return new BasicsView(hinted("title", form.title()), forms,
				this.fields.choice("article", label("article"), form.article(), articles), hinted("slug", form.slug()),
				this.fields.choice("category", label("category"), form.category(), this.choices.categories()), codes,
				hinted("description", form.description()),
				this.fields.choice("descriptionSource", label("descriptionSource"), form.descriptionSource(),
						this.choices.sources("choice.source.none")),
				hinted("alternateTitles", form.alternateTitles()));
	}

	private FormField hinted(String name, String value) {
		return plain(name, value).withHint(this.messages.text("field.basics." + name + ".hint"));
	}

	private FormField plain(String name, String value) {
		return this.fields.text(name, label(name), value);
	}

	private String label(String name) {
		return this.messages.text("field.basics." + name);
	}

	/** The form of the basics screen. The currency is one of its codes. */
	record BasicsView(FormField title, List<FormField> forms, FormField article, FormField slug, FormField category,
			List<FormField> codes, FormField description, FormField descriptionSource, FormField alternateTitles) {

	}

}
