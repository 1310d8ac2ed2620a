package org.rolepair.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rolepair.draft.BasicsForm;
import org.rolepair.form.Field;
import org.rolepair.form.Fields;
import org.rolepair.form.Problems;
import org.rolepair.format.Messages;

/**
 * Makes the fields of the basics.
 */
final class BasicsFields {

	private final Fields fields;

	private final Choices choices;

	private final Messages messages;

	BasicsFields(Problems problems, Choices choices, Messages messages) {
		this.fields = new Fields(problems);
		this.choices = choices;
		this.messages = messages;
	}

	BasicsView view(BasicsForm form) {
		Map<String, String> articles = new LinkedHashMap<>();
		articles.put("", this.messages.text("choice.none"));
		articles.put("a", "a");
		articles.put("an", "an");
		List<Field> forms = List.of(hinted("plural", form.plural()), hinted("runningTitle", form.runningTitle()),
				plain("runningPlural", form.runningPlural()));
		List<Field> codes = List.of(hinted("socCode", form.socCode()), hinted("onetSocCode", form.onetSocCode()),
				hinted("currency", form.currency()));
		return new BasicsView(hinted("title", form.title()), forms,
				this.fields.choice("article", label("article"), form.article(), articles), hinted("slug", form.slug()),
				this.fields.choice("category", label("category"), form.category(), this.choices.categories()), codes,
				hinted("description", form.description()),
				this.fields.choice("descriptionSource", label("descriptionSource"), form.descriptionSource(),
						this.choices.sources("choice.source.none")),
				hinted("alternateTitles", form.alternateTitles()));
	}

	private Field hinted(String name, String value) {
		return plain(name, value).withHint(this.messages.text("field.basics." + name + ".hint"));
	}

	private Field plain(String name, String value) {
		return this.fields.text(name, label(name), value);
	}

	private String label(String name) {
		return this.messages.text("field.basics." + name);
	}

	/**
	 * The form of what a role is called, where it belongs and what its people do.
	 *
	 * @param title the title
	 * @param forms its other forms
	 * @param article the indefinite article
	 * @param slug the role's part of an address
	 * @param category the category
	 * @param codes occupation codes and currency
	 * @param description what people in the role do
	 * @param descriptionSource the source of the description
	 * @param alternateTitles other names
	 */
	record BasicsView(Field title, List<Field> forms, Field article, Field slug, Field category, List<Field> codes,
			Field description, Field descriptionSource, Field alternateTitles) {

	}

}
