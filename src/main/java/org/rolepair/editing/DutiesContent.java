package org.rolepair.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.draft.DutiesForm;
import org.rolepair.draft.Vocabulary;
import org.rolepair.form.Fields;
import org.rolepair.form.Problems;
import org.rolepair.format.Messages;

/**
 * The fields of the duties.
 *
 * @param form what is typed
 * @param focus the row that was just moved or added
 * @param messages the message bundle
 */
record DutiesContent(DutiesForm form, Optional<Integer> focus, Messages messages) implements ScreenPages.Content {

	static final String LIST = "items";

	@Override
	public String template() {
		return "duties";
	}

	@Override
	public void addTo(Map<String, Object> model, Problems problems, Vocabulary vocabulary) {
		Fields fields = new Fields(problems);
		List<String> items = new ArrayList<>(this.form.items());
		if (items.isEmpty()) {
			items.addAll(List.of("", "", ""));
		}
		List<SectionView.RowView> rows = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			rows.add(row(fields, items, i));
		}
		model.put("form",
				new DutiesView(
						fields.choice("source", this.messages.text("field.duties.source"), this.form.source(),
								new Choices(vocabulary, this.messages).sources("choice.source.none")),
						LIST, Optional.ofNullable(problems.at(LIST)), rows,
						fields.text("pasted", this.messages.text("field.duties.pasted"), this.form.pasted())
							.withHint(this.messages.text("field.duties.pasted.hint"))));
	}

	private SectionView.RowView row(Fields fields, List<String> items, int index) {
		String called = this.messages.text("field.duties.item", Map.of("number", index + 1));
		return new SectionView.RowView(index + 1, called,
				List.of(fields.text(LIST + "[" + index + "]", called, items.get(index))), List.of(), false, index == 0,
				index == items.size() - 1, this.focus.filter((row) -> row == index).isPresent());
	}

}
