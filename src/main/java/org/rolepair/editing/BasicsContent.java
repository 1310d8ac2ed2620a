package org.rolepair.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rolepair.draft.BasicsForm;
import org.rolepair.draft.Vocabulary;
import org.rolepair.form.Field;
import org.rolepair.form.Fields;
import org.rolepair.form.Problems;
import org.rolepair.format.Messages;

/**
 * The fields of the basics.
 *
 * @param form what is typed
 * @param messages the message bundle
 */
record BasicsContent(BasicsForm form, Messages messages) implements ScreenPages.Content {

	@Override
	public String template() {
		return "basics";
	}

	@Override
	public void addTo(Map<String, Object> model, Problems problems, Vocabulary vocabulary) {
		Fields fields = new Fields(problems);
		Choices choices = new Choices(vocabulary, this.messages);
		Map<String, String> articles = new LinkedHashMap<>();
		articles.put("", this.messages.text("choice.none"));
		articles.put("a", "a");
		articles.put("an", "an");
		List<Field> forms = List.of(hinted(fields, "plural", this.form.plural()),
				hinted(fields, "runningTitle", this.form.runningTitle()),
				plain(fields, "runningPlural", this.form.runningPlural()));
		List<Field> codes = List.of(hinted(fields, "socCode", this.form.socCode()),
				hinted(fields, "onetSocCode", this.form.onetSocCode()),
				hinted(fields, "currency", this.form.currency()));
		model.put("form",
				new BasicsView(hinted(fields, "title", this.form.title()), forms,
						fields.choice("article", label("article"), this.form.article(), articles),
						hinted(fields, "slug", this.form.slug()),
						fields.choice("category", label("category"), this.form.category(), choices.categories()), codes,
						hinted(fields, "description", this.form.description()),
						fields.choice("descriptionSource", label("descriptionSource"), this.form.descriptionSource(),
								choices.sources("choice.source.none")),
						hinted(fields, "alternateTitles", this.form.alternateTitles())));
	}

	private Field hinted(Fields fields, String name, String value) {
		return plain(fields, name, value).withHint(this.messages.text("field.basics." + name + ".hint"));
	}

	private Field plain(Fields fields, String name, String value) {
		return fields.text(name, label(name), value);
	}

	private String label(String name) {
		return this.messages.text("field.basics." + name);
	}

}
