package org.rolepair.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.account.SignedIn;
import org.rolepair.draft.DraftJson;
import org.rolepair.draft.DraftProblem;
import org.rolepair.draft.DraftWarning;
import org.rolepair.draft.Need;
import org.rolepair.draft.Reading;
import org.rolepair.draft.RoleForms;
import org.rolepair.draft.Screen;
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

	/**
	 * A screen with what is kept of it.
	 */
	ModelAndView kept(Working working, Screen screen, Object form, SignedIn person, Content content) {
		return page(working, screen, working.forms(), new Envelope(working.stamp().text(), DraftJson.write(form), ""),
				"", person, content);
	}

	/**
	 * A screen with what was typed and is not saved.
	 */
	ModelAndView typed(Working working, Screen screen, RoleForms forms, Envelope envelope, SignedIn person,
			Content content) {
		String unsaved = this.messages.text(envelope.action().isEmpty() ? "kept.notice" : "role.unsaved");
		return page(working, screen, forms, envelope, unsaved, person, content);
	}

	private ModelAndView page(Working working, Screen screen, RoleForms forms, Envelope envelope, String unsaved,
			SignedIn person, Content content) {
		Vocabulary vocabulary = this.desk.vocabulary(working.roleId());
		Reading reading = this.desk.read(forms, vocabulary);
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
		content.addTo(model, problems, vocabulary);
		return new ModelAndView("editing/" + content.template(), model);
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
	 * What a screen has of its own.
	 */
	interface Content {

		/** The name of its template. */
		String template();

		/**
		 * Add what its template shows.
		 * @param problems what is wrong with what is typed on it
		 * @param vocabulary what it can refer to
		 */
		void addTo(Map<String, Object> model, Problems problems, Vocabulary vocabulary);

	}

}
