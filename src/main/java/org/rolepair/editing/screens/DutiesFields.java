package org.rolepair.editing.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.editing.draft.DutiesForm;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FormField;
import org.rolepair.page.form.FormFields;

record DutiesFields(FormFields fields, FormChoices choices, Messages messages, Optional<String> focus) {

	static final String LIST = "items";

	DutiesView view(DutiesForm form) {
		List<String> items = form.items().isEmpty() ? List.of("", "", "") : form.items();
		List<SectionView.RowView> rows = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			String name = LIST + "[" + i + "]";
			String called = this.messages.text("field.duties.item", Map.of("number", i + 1));
			rows.add(new SectionView.RowView(i + 1, called,
					List.of(this.fields.labeled(name, called, items.get(i), Map.of())), List.of(), false, i == 0,
					i == items.size() - 1, this.focus.filter(name::equals).isPresent()));
		}
		return new DutiesView(
				this.fields.choice("source", "field.duties.source", form.source(),
						this.choices.sources("choice.source.none")),
				LIST, Optional.ofNullable(this.fields.problems().at(LIST)), rows,
				this.fields.hinted("pasted", "field.duties.pasted", form.pasted()));
	}

	/** The form of the duties screen. The error is that of the list as a whole. */
	record DutiesView(FormField source, String name, Optional<String> error, List<SectionView.RowView> rows,
			FormField pasted) {

	}

}
