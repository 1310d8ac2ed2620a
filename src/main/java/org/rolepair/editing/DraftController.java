package org.rolepair.editing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.rolepair.access.AccessLevel;
import org.rolepair.access.RequiresAccess;
import org.rolepair.account.SignedIn;
import org.rolepair.draft.Differences;
import org.rolepair.draft.DraftChangedException;
import org.rolepair.draft.FieldChange;
import org.rolepair.draft.Stamp;
import org.rolepair.draft.Vocabulary;
import org.rolepair.draft.Working;
import org.rolepair.form.Problems;
import org.rolepair.format.Messages;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A draft as a whole: what it changes, and dropping it.
 */
@Controller
@RequestMapping(RolePaths.ROLES + "/{id}")
class DraftController {

	private final Desk desk;

	private final RoleFrames frames;

	private final Messages messages;

	DraftController(Desk desk, RoleFrames frames, Messages messages) {
		this.desk = desk;
		this.frames = frames;
		this.messages = messages;
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping("/changes")
	ModelAndView changes(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
		return page("editing/changes", "changes.title", this.desk.take(id), new Problems(), person);
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@GetMapping("/discard")
	ModelAndView ask(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
		return page("editing/discard", "discard.title", this.desk.take(id), new Problems(), person);
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping("/discard")
	ModelAndView discard(@PathVariable UUID id, @RequestParam(defaultValue = "") String stamp,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		Working working = this.desk.take(id);
		try {
			this.desk.drop(working, new Stamp(stamp), person);
		}
		catch (DraftChangedException ex) {
			Problems problems = new Problems();
			problems.add("discard", this.messages.text("discard.changed"));
			ModelAndView page = page("editing/discard", "discard.title", this.desk.take(id), problems, person);
			page.setStatus(HttpStatus.CONFLICT);
			return page;
		}
		next.addFlashAttribute("notice", this.messages.text("discard.done"));
		return new ModelAndView("redirect:" + (working.live().isPresent() ? RolePaths.role(id) : RolePaths.ROLES));
	}

	private ModelAndView page(String template, String title, Working working, Problems problems, SignedIn person) {
		Vocabulary vocabulary = this.desk.vocabulary(working.roleId());
		List<FieldChange> changes = new Differences(this.messages, Choices.names(vocabulary))
			.between(working.liveForms(), working.forms());
		Map<String, Object> model = this.frames.model(working, this.desk.read(working.forms(), vocabulary),
				this.messages.text(title), problems, person);
		model.put("changes", changes);
		model.put("stamp", working.stamp().text());
		model.put("draft", working.draft().isPresent());
		model.put("first", working.live().isEmpty());
		return new ModelAndView(template, model);
	}

}
