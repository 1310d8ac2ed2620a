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
import org.rolepair.editing.draft.DraftChangedException;
import org.rolepair.editing.draft.DraftVersion;
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.editing.screens.CheckedDraft;
import org.rolepair.editing.screens.DraftService;
import org.rolepair.editing.screens.RoleFrames;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormFields;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.RoleChangedException;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishes a draft after showing its changes and problems and asking for a note. */
@Controller
@RequiresAccess(AccessLevel.PUBLISHER)
@RequestMapping(AdminRolePaths.ROLES + "/{id}/publish")
@RequiredArgsConstructor
class PublishController {

	private final DraftService draftService;

	private final DraftPublishing publishing;

	private final RoleFrames frames;

	private final Messages messages;

	@GetMapping
	ModelAndView ask(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
		WorkingCopy working = this.draftService.take(id);
		String first = working.live().isEmpty() ? this.messages.text("publish.first") : "";
		String note = SavedFormInput.take(request, PublishForm.class).map(PublishForm::note).orElse(first);
		return page(working, note, new FieldProblems(), person);
	}

	@PostMapping
	ModelAndView publish(@PathVariable UUID id, PublishForm form, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes next) {
		FieldProblems problems = new FieldProblems();
		problems.requireNote(form.note(), this.messages);
		if (problems.isEmpty()) {
			try {
				DraftPublishing.Outcome outcome = this.publishing.publish(id, form.state(), form.note(), person);
				if (outcome.isPublished()) {
					next.addFlashAttribute("notice",
							this.messages.text("publish.done", Map.of("number", outcome.number())));
					return new ModelAndView("redirect:" + AdminRolePaths.role(id));
				}
				problems.conflict("note", outcome.obstacle());
			}
			catch (DraftChangedException | RoleChangedException ex) {
				problems.conflict("note", this.messages.text("publish.changed"));
			}
		}
		return page(this.draftService.take(id), form.note(), problems, person);
	}

	private ModelAndView page(WorkingCopy working, String note, FieldProblems problems, SignedIn person) {
		CheckedDraft draft = this.draftService.check(working);
		Optional<String> obstacle = this.publishing.obstacle(working, person);
		return this.frames.page("editing/publish", draft, this.messages.text("publish.title"), problems, person)
			.addObject("obstacle", obstacle.orElseGet(() -> this.messages.text("publish.unready")))
			.addObject("open", this.frames.links(draft, draft.validation().problems()))
			.addObject("odd", this.frames.links(draft, this.draftService.warnings(draft)))
			.addObject("changes", working.live().isEmpty() ? List.of() : this.frames.changes(draft))
			.addObject("first", working.live().isEmpty())
			.addObject("stamp", working.stamp().text())
			.addObject("ready", obstacle.isEmpty() && draft.validation().isPublishable())
			.addObject("note", new FormFields(problems, this.messages).hinted("note", "publish.note", note));
	}

	record PublishForm(String stamp, String note) {

		PublishForm {
			stamp = TextInput.line(stamp);
			note = TextInput.clean(note);
		}

		DraftVersion state() {
			return new DraftVersion(this.stamp);
		}

	}

}
