package org.rolepair.editing;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.access.AccessLevel;
import org.rolepair.access.RequiresAccess;
import org.rolepair.account.KeptTyping;
import org.rolepair.account.SignedIn;
import org.rolepair.draft.DraftJson;
import org.rolepair.draft.DutiesForm;
import org.rolepair.draft.ListChange;
import org.rolepair.draft.Screen;
import org.rolepair.draft.Tidying;
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
 * The screen of what people in a role do.
 */
@Controller
@RequestMapping(RolePaths.ROLES + "/{id}/duties")
class DutiesController {

	private final Desk desk;

	private final ScreenPages pages;

	private final ScreenSaving saving;

	private final Messages messages;

	DutiesController(Desk desk, ScreenPages pages, ScreenSaving saving, Messages messages) {
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
			.map((kept) -> typed(working, kept.as(DutiesForm.class), kept.as(Envelope.class), Optional.empty(), person))
			.orElseGet(() -> this.pages.kept(working, Screen.DUTIES, working.forms().duties(), person,
					new DutiesContent(working.forms().duties(), Optional.empty(), this.messages)));
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping
	ModelAndView save(@PathVariable UUID id, DutiesForm typed, Envelope envelope,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		Optional<ListChange> change = ListChange.read(envelope.action())
			.filter((known) -> known.list().equals(DutiesContent.LIST));
		Optional<Working> working = this.desk.find(id);
		if (change.isPresent() && working.isPresent()) {
			return changed(working.get(), typed, envelope, change.get(), person);
		}
		Optional<DutiesForm> original = DraftJson.parse(envelope.original(), DutiesForm.class);
		return this.saving.save(id, Screen.DUTIES, envelope, new ScreenEdit( //
				(forms) -> forms.with(original.orElse(forms.duties())), (forms) -> forms.with(typed)), person, next);
	}

	private ModelAndView changed(Working working, DutiesForm typed, Envelope envelope, ListChange change,
			SignedIn person) {
		DutiesForm after = (change.sort() == ListChange.Sort.PASTE) ? Tidying.appended(typed)
				: typed.withItems(change.apply(typed.items(), () -> ""));
		return typed(working, after, envelope, change.focus(after.items().size()), person);
	}

	private ModelAndView typed(Working working, DutiesForm form, Envelope envelope, Optional<Integer> focus,
			SignedIn person) {
		return this.pages.typed(working, Screen.DUTIES, working.forms().with(form), envelope, person,
				new DutiesContent(form, focus, this.messages));
	}

}
