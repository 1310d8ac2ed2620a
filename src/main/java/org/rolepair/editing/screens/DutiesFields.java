package org.rolepair.editing.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.editing.draft.DutiesForm;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;

record DutiesFields(FieldProblems problems, FormChoices choices, Messages messages, Optional<String> focus) {

	static final String LIST = "items";

	DutiesView view(DutiesForm form) {
		FormFields fields = new FormFields(this.problems);
		List<String> items = form.items().isEmpty() ? List.of("", "", "") : form.items();
		List<SectionView.RowView> rows = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			String name = LIST + "[" + i + "]";
			String called = this.messages.text("field.duties.item", Map.of("number", i + 1));
			rows.add(new SectionView.RowView(i + 1, called, List.of(fields.text(name, called, items.get(i))), List.of(),
					false, i == 0, i == items.size() - 1, this.focus.filter(name::equals).isPresent()));
		}
		return new DutiesView(
				fields.choice("source", this.messages.text("field.duties.source"), form.source(),
						this.choices.sources("choice.source.none")),
				LIST, Optional.ofNullable(this.problems.at(LIST)), rows,
				fields.text("pasted", this.messages.text("field.duties.pasted"), form.pasted())
					.withHint(this.messages.text("field.duties.pasted.hint")));
	}

	/** The form of the duties screen. The error is that of the list as a whole. */
	record DutiesView(FormField source, String name, Optional<String> error, List<SectionView.RowView> rows,
			FormField pasted) {

	}

}
