package org.rolepair.editing.screens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.editing.draft.FigureForm;
import org.rolepair.editing.draft.ListChange;
import org.rolepair.editing.draft.PartForm;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;

record RowFields(FormFields fields, FormChoices choices, Messages messages, Optional<String> focus) {

	SectionView.RowsView view(FactKind kind, String prefix, FigureForm form) {
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

}
