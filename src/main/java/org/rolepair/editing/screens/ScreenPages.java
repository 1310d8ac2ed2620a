package org.rolepair.editing.screens;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.BasicsForm;
import org.rolepair.editing.draft.DraftJson;
import org.rolepair.editing.draft.DraftProblem;
import org.rolepair.editing.draft.DutiesForm;
import org.rolepair.editing.draft.RoleScreen;
import org.rolepair.editing.draft.ScreenForm;
import org.rolepair.editing.draft.SectionForm;
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblem;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormFields;
import org.rolepair.role.occupation.SentenceCase;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

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
		CheckedDraft draft = this.draftService.check(working, working.forms().with(screen, form));
		FieldProblems problems = FieldProblems.of(on(screen, draft.validation().problems(), DraftProblem::isInvalid));
		List<FieldProblem> odd = on(screen, this.draftService.warnings(draft), (warning) -> true);
		String title = this.messages.text("screen.title", Map.of("role", this.frames.title(working), "screen",
				SentenceCase.skill(this.messages.text("screen." + screen))));
		return new ModelAndView("editing/screen").addObject("head", this.frames.head(working, title).with(problems))
			.addObject("frame", this.frames.of(draft, Optional.of(screen), person))
			.addObject("lead", this.messages.text("screen." + screen + ".lead"))
			.addObject("notes",
					new ScreenNotes(on(screen, draft.validation().problems(), (problem) -> !problem.isInvalid()), odd))
			.addObject("unsaved", unsaved)
			.addObject("stamp", envelope.stamp())
			.addObject("original", envelope.original())
			.addObject("path", AdminRolePaths.screen(working.roleId(), screen))
			.addObject("next", next(screen))
			.addObject("fields", "editing/_" + (screen.section().isPresent() ? "figures" : screen.path()))
			.addObject("form", view(draft, screen, form, problems, focus, odd))
			.addObject("skills", (screen == RoleScreen.SKILLS) ? draft.vocabulary().skills().keySet() : Set.of());
	}

	private String next(RoleScreen screen) {
		return screen.next()
			.map((next) -> this.messages.text("screen.next", Map.of("screen", this.messages.text("screen." + next))))
			.orElseGet(() -> this.messages.text("screen.next.none"));
	}

	private Object view(CheckedDraft draft, RoleScreen screen, ScreenForm form, FieldProblems problems,
			Optional<String> focus, List<FieldProblem> odd) {
		FormFields fields = new FormFields(problems, this.messages);
		FormChoices choices = new FormChoices(draft.vocabulary(), fields);
		ScreenFields screenFields = new ScreenFields(fields, choices, this.messages, focus);
		if (form instanceof BasicsForm basics) {
			return screenFields.basics(basics);
		}
		if (form instanceof DutiesForm duties) {
			return screenFields.duties(duties);
		}
		SectionForm figures = (SectionForm) form;
		return new SectionFields(fields, choices, this.messages, screenFields, odd).view(screen.section().orElseThrow(),
				figures,
				OriginOffer.of(draft.working().forms(), figures, FormChoices.names(draft.vocabulary()), this.messages));
	}

	private static List<FieldProblem> on(RoleScreen screen, List<DraftProblem> problems,
			Predicate<DraftProblem> wanted) {
		return problems.stream()
			.filter((problem) -> problem.screen() == screen && wanted.test(problem))
			.map(DraftProblem::problem)
			.toList();
	}

	/** What publishing still requires on a screen, and its warnings. */
	record ScreenNotes(List<FieldProblem> missing, List<FieldProblem> odd) {

	}

}
