package org.rolepair.editing;

import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.DraftChangedException;
import org.rolepair.editing.draft.DraftVersion;
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.editing.screens.CheckedDraft;
import org.rolepair.editing.screens.DraftService;
import org.rolepair.editing.screens.RoleFrames;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormFields;
import org.rolepair.role.Listing;
import org.rolepair.role.Revision;
import org.rolepair.role.RoleState;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a role's main page and what its draft changes, and discards drafts. */
@Controller
@RequestMapping(AdminRolePaths.ROLES + "/{id}")
@RequiredArgsConstructor
class DraftController {

	private final DraftService draftService;

	private final RoleFrames frames;

	private final PublishedRoles published;

	private final Messages messages;

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
		WorkingCopy working = this.draftService.take(id);
		CheckedDraft draft = this.draftService.check(working);
		return new ModelAndView("editing/overview").addObject("head", this.frames.head(working))
			.addObject("frame", this.frames.of(draft, Optional.empty(), person).withOwn(true))
			.addObject("open", this.frames.links(draft, draft.validation().problems()))
			.addObject("odd", this.frames.links(draft, this.draftService.warnings(draft)))
			.addObject("ways", ways(draft, person))
			.addObject("beside",
					new FormFields(new FieldProblems(), this.messages).hinted("beside", "preview.beside", ""))
			.addObject("titles", this.published.listings().stream().map(Listing::title).toList());
	}

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
		return this.frames.page(template, draft, this.messages.text(title), problems, person)
			.addObject("changes", this.frames.changes(draft))
			.addObject("stamp", working.stamp().text())
			.addObject("draft", working.draft().isPresent())
			.addObject("first", working.live().isEmpty());
	}

	private static RoleActions ways(CheckedDraft draft, SignedIn person) {
		WorkingCopy working = draft.working();
		Optional<RoleState> state = working.live().map(Revision::profile).map((profile) -> profile.status().state());
		boolean publisher = person.may(AccessLevel.PUBLISHER);
		boolean published = state.filter(RoleState.PUBLISHED::equals).isPresent();
		boolean withdrawn = state.filter(RoleState.WITHDRAWN::equals).isPresent();
		return new RoleActions(draft.validation().content().isPresent(),
				working.draft().isPresent() && person.may(AccessLevel.EDITOR), state.isPresent(),
				published && publisher, state.isPresent() && !withdrawn && publisher,
				state.isPresent() && !published && publisher);
	}

	record RoleActions(boolean preview, boolean discard, boolean history, boolean retire, boolean withdraw,
			boolean restore) {

	}

}
