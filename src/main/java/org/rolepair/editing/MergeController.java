package org.rolepair.editing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.access.AccessLevel;
import org.rolepair.access.RequiresAccess;
import org.rolepair.account.KeptTyping;
import org.rolepair.account.SignedIn;
import org.rolepair.draft.DraftChangedException;
import org.rolepair.draft.Merge;
import org.rolepair.draft.RoleDrafts;
import org.rolepair.draft.RoleForms;
import org.rolepair.draft.Working;
import org.rolepair.form.Problems;
import org.rolepair.form.Side;
import org.rolepair.format.Messages;

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

/**
 * Puts two versions of a role together: a draft and what was published since it was
 * begun, or what two people typed at the same time.
 */
@Controller
@RequestMapping(RolePaths.ROLES + "/{id}/merge")
class MergeController {

	private final Desk desk;

	private final MergePages pages;

	private final RoleDrafts drafts;

	private final Messages messages;

	MergeController(Desk desk, MergePages pages, RoleDrafts drafts, Messages messages) {
		this.desk = desk;
		this.pages = pages;
		this.drafts = drafts;
		this.messages = messages;
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@GetMapping
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
		Working working = this.desk.take(id);
		Optional<KeptTyping> typing = KeptTyping.take(request);
		Optional<MergeForm> kept = typing.map((typed) -> typed.as(MergeForm.class))
			.filter((form) -> form.merge().isPresent());
		if (kept.isPresent()) {
			Map<String, Side> choices = Side.choices(typing.orElseThrow().parameters());
			return this.pages.again(working, kept.get(), choices, new Problems(), person);
		}
		return working.isOutdated() ? this.pages.update(working, this.drafts.base(working), person)
				: new ModelAndView("redirect:" + RolePaths.role(id));
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping
	ModelAndView save(@PathVariable UUID id, MergeForm form, @AuthenticationPrincipal SignedIn person,
			HttpServletRequest request, RedirectAttributes next) {
		Working working = this.desk.take(id);
		Merge merge = form.merge().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		Map<String, Side> choices = Side.choices(request.getParameterMap());
		Problems problems = merge.unresolved(choices, this.messages);
		if (!problems.isEmpty()) {
			return this.pages.again(working, form, choices, problems, person);
		}
		RoleForms merged = merge.merged(choices);
		try {
			this.desk.merge(working, form.state(), Math.min(form.baseRevision(), working.liveRevision()), merged,
					person);
		}
		catch (DraftChangedException ex) {
			return this.pages.conflict(this.desk.take(id), form.theirForms(), merged, person);
		}
		next.addFlashAttribute("notice", this.messages.text("merge.done"));
		return new ModelAndView("redirect:" + RolePaths.role(id));
	}

}
