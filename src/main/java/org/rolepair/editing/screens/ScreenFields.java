package org.rolepair.editing.screens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.editing.draft.BasicsForm;
import org.rolepair.editing.draft.DutiesForm;
import org.rolepair.editing.draft.FigureForm;
import org.rolepair.editing.draft.ListChange;
import org.rolepair.editing.draft.PartForm;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;

/** Makes the fields of the screens for basics and duties, and of rows of figures. */
record ScreenFields(FormFields fields, FormChoices choices, Messages messages, Optional<String> focus) {

	static final String DUTIES = "items";

	private static final String LABEL = "field.basics.";

	BasicsView basics(BasicsForm form) {
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

	DutiesView duties(DutiesForm form) {
		List<String> items = form.items().isEmpty() ? List.of("", "", "") : form.items();
		List<SectionView.RowView> rows = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			String name = DUTIES + "[" + i + "]";
			String called = this.messages.text("field.duties.item", Map.of("number", i + 1));
			rows.add(new SectionView.RowView(i + 1, called,
					List.of(this.fields.labeled(name, called, items.get(i), Map.of())), List.of(), false, i == 0,
					i == items.size() - 1, this.focus.filter(name::equals).isPresent()));
		}
		return new DutiesView(
				this.fields.choice("source", "field.duties.source", form.source(),
						this.choices.sources("choice.source.none")),
				DUTIES, Optional.ofNullable(this.fields.problems().at(DUTIES)), rows,
				this.fields.hinted("pasted", "field.duties.pasted", form.pasted()));
	}

	SectionView.RowsView rows(FactKind kind, String prefix, FigureForm form) {
		String list = prefix + "parts";
		List<PartForm> parts = form.parts().isEmpty() ? Collections.nCopies(ListChange.ADDED, PartForm.EMPTY)
				: form.parts();
		List<SectionView.RowView> rows = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			rows.add(row(list, i, parts.size(), parts.get(i)));
		}
		List<FormField> scheme = (kind.form() == Distribution.class) ? List.of(this.fields.choice(prefix + "scheme",
				"field.figure.scheme", form.scheme(), this.choices.schemes(FigureForm.usualScheme(kind)))) : List.of();
		return new SectionView.RowsView(FormField.id(list), list, Optional.ofNullable(this.fields.problems().at(list)),
				scheme, rows, this.fields.hinted(prefix + "pasted", "field.figure.pasted", form.pasted()));
	}

	private SectionView.RowView row(String list, int index, int size, PartForm part) {
		String name = list + "[" + index + "]";
		List<FormField> more = List.of(
				this.fields.choice(name + ".blank", "field.part.blank", part.blank(), this.choices.blanks()),
				text(name, "respondents", part.respondents()), text(name, "standardError", part.standardError()),
				text(name, "lower", part.lower()), text(name, "upper", part.upper()));
		boolean open = !part.blank().isEmpty() || more.stream().anyMatch(FormField::isInvalid);
		String called = part.name().isEmpty() ? this.messages.text("row.number", Map.of("number", index + 1))
				: part.name();
		return new SectionView.RowView(index + 1, called,
				List.of(text(name, "name", part.name()), text(name, "value", part.value())), more, open, index == 0,
				index == size - 1, this.focus.filter(name::equals).isPresent());
	}

	private FormField text(String row, String field, String value) {
		return this.fields.text(row + "." + field, "field.part." + field, value);
	}

	/** The form of the basics screen. The currency is one of its codes. */
	record BasicsView(FormField title, List<FormField> forms, FormField article, FormField slug, FormField category,
			List<FormField> codes, FormField description, FormField descriptionSource, FormField alternateTitles) {

	}

	/** The form of the duties screen. The error is that of the list as a whole. */
	record DutiesView(FormField source, String name, Optional<String> error, List<SectionView.RowView> rows,
			FormField pasted) {

	}

}
