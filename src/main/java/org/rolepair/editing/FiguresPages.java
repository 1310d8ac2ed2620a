package org.rolepair.editing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.account.SignedIn;
import org.rolepair.draft.FigureForm;
import org.rolepair.draft.RoleReader;
import org.rolepair.draft.Screen;
import org.rolepair.draft.SectionForm;
import org.rolepair.draft.Tidying;
import org.rolepair.draft.Vocabulary;
import org.rolepair.draft.Working;
import org.rolepair.fact.FactKind;
import org.rolepair.fact.Section;
import org.rolepair.form.Problems;
import org.rolepair.format.Messages;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the screens of figures.
 */
@Component
class FiguresPages {

	private final ScreenPages pages;

	private final Messages messages;

	FiguresPages(ScreenPages pages, Messages messages) {
		this.pages = pages;
		this.messages = messages;
	}

	ModelAndView kept(Working working, Section section, SignedIn person) {
		SectionForm form = working.forms().section(section);
		return this.pages.kept(working, Screen.of(section), form, person,
				new Figures(section, form, Optional.empty(), this.messages));
	}

	ModelAndView typed(Working working, Section section, SectionForm form, Envelope envelope, Optional<String> focus,
			SignedIn person) {
		return this.pages.typed(working, Screen.of(section), working.forms().with(section, form), envelope, person,
				new Figures(section, form, focus, this.messages));
	}

	/** The figure whose rows have a name. */
	Optional<FactKind> listOf(Section section, String list) {
		return RoleReader.kinds(section)
			.stream()
			.filter((kind) -> list.equals("figures[" + kind + "].parts"))
			.findFirst();
	}

	/** A figure with the pasted rows at its end, if all of them can be read. */
	FigureForm pasted(FactKind kind, FigureForm figure) {
		return new Tidying(this.messages).appended(kind, figure);
	}

	private record Figures(Section section, SectionForm form, Optional<String> focus,
			Messages messages) implements ScreenPages.Content {

		@Override
		public String template() {
			return "figures";
		}

		@Override
		public void addTo(Map<String, Object> model, Problems problems, Vocabulary vocabulary) {
			model.put("form",
					new SectionFields(problems, new Choices(vocabulary, this.messages), this.messages, this.focus)
						.view(this.section, this.form));
			model.put("skills", (this.section == Section.SKILLS) ? vocabulary.skills().keySet() : Set.of());
		}

	}

}
