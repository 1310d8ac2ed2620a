package org.rolepair.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.account.SignedIn;
import org.rolepair.draft.BasicsForm;
import org.rolepair.draft.DraftJson;
import org.rolepair.draft.DraftProblem;
import org.rolepair.draft.DraftWarning;
import org.rolepair.draft.DutiesForm;
import org.rolepair.draft.Need;
import org.rolepair.draft.Reading;
import org.rolepair.draft.Screen;
import org.rolepair.draft.ScreenForm;
import org.rolepair.draft.SectionForm;
import org.rolepair.draft.Vocabulary;
import org.rolepair.draft.Working;
import org.rolepair.form.Problem;
import org.rolepair.form.Problems;
import org.rolepair.format.Messages;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the pages of screens: what they share, and around it what each has of its own.
 */
@Component
class ScreenPages {

	private final Desk desk;

	private final RoleFrames frames;

	private final Messages messages;

	ScreenPages(Desk desk, RoleFrames frames, Messages messages) {
		this.desk = desk;
		this.frames = frames;
		this.messages = messages;
	}

	/** Shows a screen with what is stored. */
	ModelAndView kept(Working working, Screen screen, SignedIn person) {
		ScreenForm form = working.forms().form(screen);
		return page(working, screen, form, new Envelope(working.stamp().text(), DraftJson.write(form), ""), "",
				Optional.empty(), person);
	}

	/**
	 * Shows a screen with what was typed and is not saved.
	 * @param focus the name of the row that was just moved or added
	 */
	ModelAndView typed(Working working, Screen screen, ScreenForm form, Envelope envelope, Optional<String> focus,
			SignedIn person) {
		String unsaved = this.messages.text(envelope.action().isEmpty() ? "kept.notice" : "role.unsaved");
		return page(working, screen, form, envelope, unsaved, focus, person);
	}

	private ModelAndView page(Working working, Screen screen, ScreenForm form, Envelope envelope, String unsaved,
			Optional<String> focus, SignedIn person) {
		Vocabulary vocabulary = this.desk.vocabulary(working.roleId());
		Reading reading = this.desk.read(working.forms().with(screen, form), vocabulary);
		Problems problems = Problems.of(problems(reading, screen, true));
		Map<String, Object> model = new LinkedHashMap<>();
		String title = this.messages.text("screen." + screen);
		model.put("head", this.frames.head(working, title).with(problems));
		model.put("frame", this.frames.of(working, reading, Optional.of(screen), person));
		model.put("screen", title);
		model.put("lead", this.messages.text("screen." + screen + ".lead"));
		model.put("notes", new ScreenNotes(problems(reading, screen, false),
				odd(this.desk.warnings(reading, working, vocabulary), screen)));
		model.put("unsaved", unsaved);
		model.put("stamp", envelope.stamp());
		model.put("original", envelope.original());
		model.put("path", RolePaths.screen(working.roleId(), screen));
		model.put("form", view(screen, form, problems, vocabulary, focus));
		model.put("skills", (screen == Screen.SKILLS) ? vocabulary.skills().keySet() : Set.of());
		return new ModelAndView("editing/" + template(screen), model);
	}

	private Object view(Screen screen, ScreenForm form, Problems problems, Vocabulary vocabulary,
			Optional<String> focus) {
		Choices choices = new Choices(vocabulary, this.messages);
		if (form instanceof BasicsForm basics) {
			return new BasicsFields(problems, choices, this.messages).view(basics);
		}
		if (form instanceof DutiesForm duties) {
			return new DutiesFields(problems, choices, this.messages, focus).view(duties);
		}
		return new SectionFields(problems, choices, this.messages, focus).view(screen.section().orElseThrow(),
				(SectionForm) form);
	}

	private static String template(Screen screen) {
		return screen.section().isPresent() ? "figures" : screen.path();
	}

	private static List<Problem> problems(Reading reading, Screen screen, boolean wrong) {
		return reading.on(screen)
			.stream()
			.filter((problem) -> (problem.need() == Need.MENDING) == wrong)
			.map(DraftProblem::problem)
			.toList();
	}

	private static List<Problem> odd(List<DraftWarning> warnings, Screen screen) {
		return warnings.stream().filter((warning) -> warning.screen() == screen).map(DraftWarning::problem).toList();
	}

	/**
	 * What else a screen says of what is typed on it.
	 *
	 * @param missing what publishing still needs
	 * @param odd what is worth a second look
	 */
	record ScreenNotes(List<Problem> missing, List<Problem> odd) {

	}

}
