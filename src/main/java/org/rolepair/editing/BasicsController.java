package org.rolepair.editing;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.access.AccessLevel;
import org.rolepair.access.RequiresAccess;
import org.rolepair.account.KeptTyping;
import org.rolepair.account.SignedIn;
import org.rolepair.draft.BasicsForm;
import org.rolepair.draft.DraftJson;
import org.rolepair.draft.Screen;
import org.rolepair.draft.Working;
import org.rolepair.format.Messages;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The screen of what a role is called, where it belongs and what its people do.
 */
@Controller
@RequestMapping(RolePaths.ROLES + "/{id}/basics")
class BasicsController {

	private final Desk desk;

	private final ScreenPages pages;

	private final ScreenSaving saving;

	private final Messages messages;

	BasicsController(Desk desk, ScreenPages pages, ScreenSaving saving, Messages messages) {
		this.desk = desk;
		this.pages = pages;
		this.saving = saving;
		this.messages = messages;
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
		Working working = this.desk.take(id);
		return KeptTyping.take(request)
			.map((kept) -> typed(working, kept.as(BasicsForm.class), kept.as(Envelope.class), person))
			.orElseGet(() -> this.pages.kept(working, Screen.BASICS, working.forms().basics(), person,
					new BasicsContent(working.forms().basics(), this.messages)));
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping
	ModelAndView save(@PathVariable UUID id, BasicsForm typed, Envelope envelope,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		Optional<BasicsForm> original = DraftJson.parse(envelope.original(), BasicsForm.class);
		return this.saving.save(id, Screen.BASICS, envelope, new ScreenEdit( //
				(forms) -> forms.with(original.orElse(forms.basics())), (forms) -> forms.with(typed)), person, next);
	}

	private ModelAndView typed(Working working, BasicsForm form, Envelope envelope, SignedIn person) {
		return this.pages.typed(working, Screen.BASICS, working.forms().with(form), envelope, person,
				new BasicsContent(form, this.messages));
	}

}
