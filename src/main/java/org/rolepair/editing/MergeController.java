package org.rolepair.editing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.rolepair.account.SavedFormInput;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.DraftChangedException;
import org.rolepair.editing.draft.Merge;
import org.rolepair.editing.draft.RoleDrafts;
import org.rolepair.editing.draft.RoleForms;
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.editing.screens.DraftService;
import org.rolepair.editing.screens.MergeForm;
import org.rolepair.editing.screens.MergePages;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.MergeSide;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Merges a draft with a newer revision, or two concurrent edits. */
@Controller
@RequiresAccess(AccessLevel.EDITOR)
@RequestMapping(AdminRolePaths.ROLES + "/{id}/merge")
@RequiredArgsConstructor
class MergeController {

	private final DraftService draftService;

	private final MergePages pages;

	private final RoleDrafts drafts;

	private final Messages messages;

	@GetMapping
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
		WorkingCopy working = this.draftService.take(id);
		Optional<SavedFormInput> typing = SavedFormInput.take(request);
		Optional<MergeForm> kept = typing.map((typed) -> typed.as(MergeForm.class))
			.filter((form) -> form.merge().isPresent());
		if (kept.isPresent()) {
			Map<String, MergeSide> choices = MergeSide.choices(typing.orElseThrow().parameters());
			return this.pages.again(working, kept.get(), choices, new FieldProblems(), person);
		}
		return working.isOutdated() ? this.pages.update(working, this.drafts.base(working), person)
				: new ModelAndView("redirect:" + AdminRolePaths.role(id));
	}

	@PostMapping
	ModelAndView save(@PathVariable UUID id, MergeForm form, @AuthenticationPrincipal SignedIn person,
			HttpServletRequest request, RedirectAttributes next) {
		WorkingCopy working = this.draftService.take(id);
		Merge merge = form.merge().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		Map<String, MergeSide> choices = MergeSide.choices(request.getParameterMap());
		FieldProblems problems = merge.unresolved(choices, this.messages);
		if (!problems.isEmpty()) {
			return this.pages.again(working, form, choices, problems, person);
		}
		RoleForms merged = merge.merged(choices);
		try {
			this.draftService.merge(working, form.state(), Math.min(form.baseRevision(), working.liveRevision()),
					merged, person);
		}
		catch (DraftChangedException ex) {
			return this.pages.conflict(this.draftService.take(id), form.theirForms(), merged, person);
		}
		next.addFlashAttribute("notice", this.messages.text("merge.done"));
		return new ModelAndView("redirect:" + AdminRolePaths.role(id));
	}

}
