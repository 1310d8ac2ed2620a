package org.rolepair.editing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.editing.draft.AdminRolePaths;
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
import org.springframework.web.servlet.ModelAndView;

/** Shows a role's main page: its status, open problems and available actions. */
@Controller
@RequiredArgsConstructor
class OverviewController {

	private final DraftService draftService;

	private final RoleFrames frames;

	private final PublishedRoles published;

	private final Messages messages;

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping(AdminRolePaths.ROLES + "/{id}")
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
		WorkingCopy working = this.draftService.take(id);
		CheckedDraft draft = this.draftService.check(working);
		Map<String, Object> model = new LinkedHashMap<>();
		model.put("head", this.frames.head(working));
		model.put("frame", this.frames.of(draft, Optional.empty(), person).withOwn(true));
		model.put("open", this.frames.links(draft, draft.validation().problems()));
		model.put("odd", this.frames.links(draft, this.draftService.warnings(draft)));
		model.put("ways", ways(draft, person));
		model.put("beside", new FormFields(new FieldProblems(), this.messages).hinted("beside", "preview.beside", ""));
		model.put("titles", this.published.listings().stream().map(Listing::title).toList());
		return new ModelAndView("editing/overview", model);
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
