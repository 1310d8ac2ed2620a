package org.rolepair.editing;

import java.util.List;
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
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.editing.screens.DraftService;
import org.rolepair.editing.screens.RoleFrames;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormFields;
import org.rolepair.role.RoleChangedException;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for confirmation, then retires, withdraws or restores a role. */
@Controller
@RequiresAccess(AccessLevel.PUBLISHER)
@RequestMapping(AdminRolePaths.ROLES + "/{id}/{name:retire|withdraw|restore}")
@RequiredArgsConstructor
class PublicationStatusController {

	private final DraftService draftService;

	private final PublicationStatusService statusService;

	private final RoleFrames frames;

	private final PublishedRoles published;

	private final Messages messages;

	@GetMapping
	ModelAndView ask(@PathVariable UUID id, @PathVariable String name, @AuthenticationPrincipal SignedIn person,
			HttpServletRequest request) {
		WorkingCopy working = this.draftService.take(id);
		PublicationStatusService.StatusForm form = SavedFormInput
			.take(request, PublicationStatusService.StatusForm.class)
			.orElse(PublicationStatusService.StatusForm.at(working.liveRevision()));
		return page(working, StatusChange.named(name), form, new FieldProblems(), person);
	}

	@PostMapping
	ModelAndView change(@PathVariable UUID id, @PathVariable String name, PublicationStatusService.StatusForm form,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		StatusChange change = StatusChange.named(name);
		WorkingCopy working = this.draftService.take(id);
		FieldProblems problems = check(working, change, form);
		if (problems.isEmpty()) {
			try {
				this.statusService.change(working, change, form, person);
				next.addFlashAttribute("notice", this.messages.text(change.path() + ".done"));
				return new ModelAndView("redirect:" + AdminRolePaths.role(id));
			}
			catch (RoleChangedException ex) {
				problems.conflict("note", this.messages.text("publish.changed"));
			}
		}
		return page(this.draftService.take(id), change, form, problems, person);
	}

	/** Skips field checks if the change is impossible: its form isn't shown. */
	private FieldProblems check(WorkingCopy working, StatusChange change, PublicationStatusService.StatusForm form) {
		if (!isPossible(working, change)) {
			FieldProblems impossible = new FieldProblems();
			impossible.conflict("note", this.messages.text("status.impossible"));
			return impossible;
		}
		FieldProblems problems = form.check(change, this.messages);
		if (change == StatusChange.RETIRE && !form.successor().isEmpty()) {
			problems.unless(this.statusService.canSucceed(form.successor(), working.roleId()), "successor",
					this.messages.text("retire.successor.unknown"));
		}
		return problems;
	}

	private static boolean isPossible(WorkingCopy working, StatusChange change) {
		return working.live().filter((revision) -> change.isPossible(revision.profile().status().state())).isPresent();
	}

	private ModelAndView page(WorkingCopy working, StatusChange change, PublicationStatusService.StatusForm form,
			FieldProblems problems, SignedIn person) {
		FormFields fields = new FormFields(problems, this.messages);
		Map<String, String> successors = fields.options("retire.successor.none", List.of(), "");
		Optional<Slug> own = working.live().map((revision) -> revision.profile().slug());
		this.published.listings()
			.stream()
			.filter((listing) -> !own.equals(Optional.of(listing.slug())))
			.forEach((listing) -> successors.put(listing.slug().value(), listing.title()));
		String title = this.messages.text(change.path() + ".title");
		return this.frames.page("editing/standing", this.draftService.check(working), title, problems, person)
			.addObject("change", change.path())
			.addObject("title", title)
			.addObject("text", this.messages.text(change.path() + ".text"))
			.addObject("button", this.messages.text(change.path() + ".button"))
			.addObject("possible", isPossible(working, change))
			.addObject("revision", working.liveRevision())
			.addObject("successor", fields.choice("successor", "retire.successor", form.successor(), successors))
			.addObject("reason", fields.hinted("reason", "withdraw.reason", form.reason()))
			.addObject("note", fields.hinted("note", "publish.note", form.note()));
	}

}
