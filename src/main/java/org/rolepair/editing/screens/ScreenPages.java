package org.rolepair.editing.screens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.editing.draft.BasicsForm;
import org.rolepair.editing.draft.DraftJson;
import org.rolepair.editing.draft.DraftProblem;
import org.rolepair.editing.draft.DraftValidation;
import org.rolepair.editing.draft.DraftWarning;
import org.rolepair.editing.draft.DutiesForm;
import org.rolepair.editing.draft.RequiredFor;
import org.rolepair.editing.draft.RoleScreen;
import org.rolepair.editing.draft.ScreenForm;
import org.rolepair.editing.draft.SectionForm;
import org.rolepair.editing.draft.Vocabulary;
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblem;
import org.rolepair.page.form.FieldProblems;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Creates the page of each screen. */
@Component
@RequiredArgsConstructor
class ScreenPages {

	private final DraftService draftService;

	private final RoleFrames frames;

	private final Messages messages;

	/** Creates the page with the stored form. */
	ModelAndView kept(WorkingCopy working, RoleScreen screen, SignedIn person) {
		ScreenForm form = working.forms().form(screen);
		return page(working, screen, form, new RoleFormMetadata(working.stamp().text(), DraftJson.write(form), ""), "",
				Optional.empty(), person);
	}

	/** Creates the page with unsaved input, focusing the row that was moved or added. */
	ModelAndView typed(WorkingCopy working, RoleScreen screen, ScreenForm form, RoleFormMetadata envelope,
			Optional<String> focus, SignedIn person) {
		String unsaved = this.messages.text(envelope.action().isEmpty() ? "form.restored" : "role.unsaved");
		return page(working, screen, form, envelope, unsaved, focus, person);
	}

	private ModelAndView page(WorkingCopy working, RoleScreen screen, ScreenForm form, RoleFormMetadata envelope,
			String unsaved, Optional<String> focus, SignedIn person) {
		Vocabulary vocabulary = this.draftService.vocabulary(working.roleId());
		DraftValidation reading = this.draftService.read(working.forms().with(screen, form), vocabulary);
		FieldProblems problems = FieldProblems.of(problems(reading, screen, true));
		Map<String, Object> model = new LinkedHashMap<>();
		String title = this.messages.text("screen.title", Map.of("role", this.frames.title(working), "screen",
				this.messages.text("screen." + screen).toLowerCase(Locale.ROOT)));
		List<FieldProblem> odd = odd(this.draftService.warnings(reading, working, vocabulary), screen);
		model.put("head", this.frames.head(working, title).with(problems));
		model.put("frame", this.frames.of(working, reading, Optional.of(screen), person));
		model.put("lead", this.messages.text("screen." + screen + ".lead"));
		model.put("notes", new ScreenNotes(problems(reading, screen, false), odd));
		model.put("unsaved", unsaved);
		model.put("stamp", envelope.stamp());
		model.put("original", envelope.original());
		model.put("path", AdminRolePaths.screen(working.roleId(), screen));
		model.put("next", next(screen));
		model.put("fields", "editing/_" + template(screen));
		model.put("form", view(working, screen, form, problems, vocabulary, focus, odd));
		model.put("skills", (screen == RoleScreen.SKILLS) ? vocabulary.skills().keySet() : Set.of());
		return new ModelAndView("editing/screen", model);
	}

	private String next(RoleScreen screen) {
		return screen.next()
			.map((next) -> this.messages.text("screen.next", Map.of("screen", this.messages.text("screen." + next))))
			.orElseGet(() -> this.messages.text("screen.next.none"));
	}

	private Object view(WorkingCopy working, RoleScreen screen, ScreenForm form, FieldProblems problems,
			Vocabulary vocabulary, Optional<String> focus, List<FieldProblem> odd) {
		FormChoices choices = new FormChoices(vocabulary, this.messages);
		if (form instanceof BasicsForm basics) {
			return new BasicsFields(problems, choices, this.messages).view(basics);
		}
		if (form instanceof DutiesForm duties) {
			return new DutiesFields(problems, choices, this.messages, focus).view(duties);
		}
		SectionForm figures = (SectionForm) form;
		return new SectionFields(problems, choices, this.messages, focus, odd).view(screen.section().orElseThrow(),
				figures, OriginOffer.of(working.forms(), figures, FormChoices.names(vocabulary), this.messages));
	}

	private static String template(RoleScreen screen) {
		return screen.section().isPresent() ? "figures" : screen.path();
	}

	private static List<FieldProblem> problems(DraftValidation reading, RoleScreen screen, boolean wrong) {
		return reading.on(screen)
			.stream()
			.filter((problem) -> (problem.need() == RequiredFor.INVALID) == wrong)
			.map(DraftProblem::problem)
			.toList();
	}

	private static List<FieldProblem> odd(List<DraftWarning> warnings, RoleScreen screen) {
		return warnings.stream().filter((warning) -> warning.screen() == screen).map(DraftWarning::problem).toList();
	}

	/** What publishing still requires on a screen, and its warnings. */
	record ScreenNotes(List<FieldProblem> missing, List<FieldProblem> odd) {

	}

}
