package org.rolepair.editing;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.access.AccessLevel;
import org.rolepair.access.RequiresAccess;
import org.rolepair.account.KeptTyping;
import org.rolepair.account.SignedIn;
import org.rolepair.draft.BasicsForm;
import org.rolepair.draft.DutiesForm;
import org.rolepair.draft.FigureForm;
import org.rolepair.draft.ListChange;
import org.rolepair.draft.PartForm;
import org.rolepair.draft.Screen;
import org.rolepair.draft.SectionForm;
import org.rolepair.draft.Tidying;
import org.rolepair.draft.Working;
import org.rolepair.fact.FactKind;
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
 * Shows and saves the screens on which a role is typed.
 */
@Controller
@RequestMapping(RolePaths.ROLES + "/{id}")
class ScreenController {

	private final Desk desk;

	private final ScreenPages pages;

	private final ScreenSaving saving;

	private final Messages messages;

	ScreenController(Desk desk, ScreenPages pages, ScreenSaving saving, Messages messages) {
		this.desk = desk;
		this.pages = pages;
		this.saving = saving;
		this.messages = messages;
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping("/basics")
	ModelAndView showBasics(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person,
			HttpServletRequest request) {
		return show(id, Screen.BASICS, person, request);
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping("/duties")
	ModelAndView showDuties(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person,
			HttpServletRequest request) {
		return show(id, Screen.DUTIES, person, request);
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping("/{name:pay|outlook|education|experience|people|skills}")
	ModelAndView showFigures(@PathVariable UUID id, @PathVariable String name, @AuthenticationPrincipal SignedIn person,
			HttpServletRequest request) {
		return show(id, Screen.named(name).orElseThrow(), person, request);
	}

	private ModelAndView show(UUID id, Screen screen, SignedIn person, HttpServletRequest request) {
		Working working = this.desk.take(id);
		return KeptTyping.take(request)
			.map((kept) -> this.pages.typed(working, screen, kept.as(screen.form()), kept.as(Envelope.class),
					Optional.empty(), person))
			.orElseGet(() -> this.pages.kept(working, screen, person));
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping("/basics")
	ModelAndView saveBasics(@PathVariable UUID id, BasicsForm typed, Envelope envelope,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		return this.saving.save(id, Screen.BASICS, typed, envelope, person, next);
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping("/duties")
	ModelAndView saveDuties(@PathVariable UUID id, DutiesForm typed, Envelope envelope,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		Optional<Working> working = this.desk.find(id);
		Optional<ListChange> change = ListChange.read(envelope.action())
			.filter((known) -> known.list().equals(DutiesFields.LIST));
		if (change.isEmpty() || working.isEmpty()) {
			return this.saving.save(id, Screen.DUTIES, typed, envelope, person, next);
		}
		DutiesForm after = (change.get().sort() == ListChange.Sort.PASTE) ? Tidying.appended(typed)
				: typed.withItems(change.get().apply(typed.items(), () -> ""));
		return this.pages.typed(working.get(), Screen.DUTIES, after, envelope,
				change.get().focusedRow(after.items().size()), person);
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping("/{name:pay|outlook|education|experience|people|skills}")
	ModelAndView saveFigures(@PathVariable UUID id, @PathVariable String name, SectionForm typed, Envelope envelope,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		Screen screen = Screen.named(name).orElseThrow();
		Optional<Working> working = this.desk.find(id);
		Optional<ListChange> change = ListChange.read(envelope.action());
		if (change.isEmpty() || working.isEmpty()) {
			return this.saving.save(id, screen, typed, envelope, person, next);
		}
		Optional<FactKind> kind = SectionForm.kinds(screen.section().orElseThrow())
			.stream()
			.filter((known) -> change.get().list().equals("figures[" + known + "].parts"))
			.findFirst();
		if (kind.isEmpty()) {
			return this.pages.typed(working.get(), screen, typed, envelope, Optional.empty(), person);
		}
		FigureForm figure = typed.figure(kind.get());
		FigureForm after = (change.get().sort() == ListChange.Sort.PASTE)
				? new Tidying(this.messages).appended(kind.get(), figure)
				: figure.withParts(change.get().apply(figure.parts(), () -> PartForm.EMPTY));
		return this.pages.typed(working.get(), screen, typed.with(kind.get(), after), envelope,
				change.get().focusedRow(after.parts().size()), person);
	}

}
