package org.rolepair.editing.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.editing.draft.FigureForm;
import org.rolepair.editing.draft.ListChange;
import org.rolepair.editing.draft.PartForm;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;
import org.rolepair.role.fact.Distribution;
import org.rolepair.role.fact.FactKind;

/** Creates the rows of a distribution or of skill ratings. */
final class RowFields {

	private final FormFields fields;

	private final FieldProblems problems;

	private final FormChoices choices;

	private final Messages messages;

	private final Optional<String> focus;

	RowFields(FieldProblems problems, FormChoices choices, Messages messages, Optional<String> focus) {
		this.fields = new FormFields(problems);
		this.problems = problems;
		this.choices = choices;
		this.messages = messages;
		this.focus = focus;
	}

	SectionView.RowsView view(FactKind kind, String prefix, FigureForm form) {
		String list = prefix + "parts";
		List<PartForm> parts = new ArrayList<>(form.parts());
		while (parts.isEmpty()) {
			for (int i = 0; i < ListChange.ADDED; i++) {
				parts.add(PartForm.EMPTY);
			}
		}
		List<SectionView.RowView> rows = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			rows.add(row(list, i, parts.size(), parts.get(i)));
		}
		List<FormField> scheme = (kind.form() == Distribution.class) ? List.of(scheme(kind, prefix, form)) : List.of();
		FormField pasted = this.fields.text(prefix + "pasted", text("field.figure.pasted"), form.pasted())
			.withHint(text("field.figure.pasted.hint"));
		return new SectionView.RowsView(FormField.id(list), list, Optional.ofNullable(this.problems.at(list)), scheme,
				rows, pasted);
	}

	private FormField scheme(FactKind kind, String prefix, FigureForm form) {
		return this.fields.choice(prefix + "scheme", text("field.figure.scheme"), form.scheme(),
				this.choices.schemes(FigureForm.usualScheme(kind)));
	}

	private SectionView.RowView row(String list, int index, int size, PartForm part) {
		String at = list + "[" + index + "].";
		List<FormField> more = List.of(
				this.fields.choice(at + "blank", text("field.part.blank"), part.blank(), this.choices.blanks()),
				this.fields.text(at + "respondents", text("field.part.respondents"), part.respondents()),
				this.fields.text(at + "standardError", text("field.part.standardError"), part.standardError()),
				this.fields.text(at + "lower", text("field.part.lower"), part.lower()),
				this.fields.text(at + "upper", text("field.part.upper"), part.upper()));
		boolean open = !part.blank().isEmpty() || more.stream().anyMatch(FormField::isInvalid);
		String called = part.name().isEmpty() ? this.messages.text("row.number", Map.of("number", index + 1))
				: part.name();
		return new SectionView.RowView(index + 1, called,
				List.of(this.fields.text(at + "name", text("field.part.name"), part.name()),
						this.fields.text(at + "value", text("field.part.value"), part.value())),
				more, open, index == 0, index == size - 1,
				this.focus.filter((list + "[" + index + "]")::equals).isPresent());
	}

	private String text(String key) {
		return this.messages.text(key);
	}

}
