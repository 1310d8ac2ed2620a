package org.rolepair.editing;

import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.Differences;
import org.rolepair.editing.draft.DraftChangedException;
import org.rolepair.editing.draft.DraftVersion;
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.editing.screens.CheckedDraft;
import org.rolepair.editing.screens.DraftService;
import org.rolepair.editing.screens.FormChoices;
import org.rolepair.editing.screens.RoleFrames;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what a draft changes, and discards drafts. */
@Controller
@RequestMapping(AdminRolePaths.ROLES + "/{id}")
@RequiredArgsConstructor
class DraftController {

	private final DraftService draftService;

	private final RoleFrames frames;

	private final Messages messages;

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping("/changes")
	ModelAndView changes(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
		return page("editing/changes", "changes.title", this.draftService.take(id), new FieldProblems(), person);
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@GetMapping("/discard")
	ModelAndView ask(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
		return page("editing/discard", "discard.title", this.draftService.take(id), new FieldProblems(), person);
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping("/discard")
	ModelAndView discard(@PathVariable UUID id, @RequestParam(defaultValue = "") String stamp,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		WorkingCopy working = this.draftService.take(id);
		try {
			this.draftService.drop(working, new DraftVersion(stamp), person);
		}
		catch (DraftChangedException ex) {
			FieldProblems problems = new FieldProblems();
			problems.conflict("discard", this.messages.text("discard.changed"));
			return page("editing/discard", "discard.title", this.draftService.take(id), problems, person);
		}
		next.addFlashAttribute("notice", this.messages.text("discard.done"));
		return new ModelAndView(
				"redirect:" + (working.live().isPresent() ? AdminRolePaths.role(id) : AdminRolePaths.ROLES));
	}

	private ModelAndView page(String template, String title, WorkingCopy working, FieldProblems problems,
			SignedIn person) {
		CheckedDraft draft = this.draftService.check(working);
		Map<String, Object> model = this.frames.model(draft, this.messages.text(title), problems, person);
		model.put("changes", new Differences(this.messages, FormChoices.names(draft.vocabulary()))
			.between(working.liveForms(), working.forms()));
		model.put("stamp", working.stamp().text());
		model.put("draft", working.draft().isPresent());
		model.put("first", working.live().isEmpty());
		return new ModelAndView(template, model, problems.status());
	}

}
