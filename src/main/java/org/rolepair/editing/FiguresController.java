package org.rolepair.editing;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.access.AccessLevel;
import org.rolepair.access.RequiresAccess;
import org.rolepair.account.KeptTyping;
import org.rolepair.account.SignedIn;
import org.rolepair.draft.DraftJson;
import org.rolepair.draft.FigureForm;
import org.rolepair.draft.ListChange;
import org.rolepair.draft.PartForm;
import org.rolepair.draft.Screen;
import org.rolepair.draft.SectionForm;
import org.rolepair.draft.Working;
import org.rolepair.fact.FactKind;
import org.rolepair.fact.Section;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The screens of figures, one for each section.
 */
@Controller
@RequestMapping(RolePaths.ROLES + "/{id}/{name:pay|outlook|education|experience|people|skills}")
class FiguresController {

	private final Desk desk;

	private final FiguresPages pages;

	private final ScreenSaving saving;

	FiguresController(Desk desk, FiguresPages pages, ScreenSaving saving) {
		this.desk = desk;
		this.pages = pages;
		this.saving = saving;
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping
	ModelAndView show(@PathVariable UUID id, @PathVariable String name, @AuthenticationPrincipal SignedIn person,
			HttpServletRequest request) {
		Working working = this.desk.take(id);
		Section section = section(name);
		return KeptTyping.take(request)
			.map((kept) -> this.pages.typed(working, section, kept.as(SectionForm.class), kept.as(Envelope.class),
					Optional.empty(), person))
			.orElseGet(() -> this.pages.kept(working, section, person));
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping
	ModelAndView save(@PathVariable UUID id, @PathVariable String name, SectionForm typed, Envelope envelope,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		Section section = section(name);
		Optional<Working> working = this.desk.find(id);
		Optional<ListChange> change = ListChange.read(envelope.action());
		if (change.isPresent() && working.isPresent()) {
			return changed(working.get(), section, typed, envelope, change.get(), person);
		}
		Optional<SectionForm> original = DraftJson.parse(envelope.original(), SectionForm.class);
		return this.saving.save(id, Screen.of(section), envelope, new ScreenEdit( //
				(forms) -> forms.with(section, original.orElse(forms.section(section))),
				(forms) -> forms.with(section, typed)), person, next);
	}

	private ModelAndView changed(Working working, Section section, SectionForm typed, Envelope envelope,
			ListChange change, SignedIn person) {
		Optional<FactKind> kind = this.pages.listOf(section, change.list());
		if (kind.isEmpty()) {
			return this.pages.typed(working, section, typed, envelope, Optional.empty(), person);
		}
		FigureForm figure = typed.figure(kind.get());
		FigureForm after = (change.sort() == ListChange.Sort.PASTE) ? this.pages.pasted(kind.get(), figure)
				: figure.withParts(change.apply(figure.parts(), () -> PartForm.EMPTY));
		Optional<String> focus = change.focus(after.parts().size()).map((row) -> change.list() + "[" + row + "]");
		return this.pages.typed(working, section, typed.with(kind.get(), after), envelope, focus, person);
	}

	private static Section section(String name) {
		return Screen.named(name).flatMap(Screen::section).orElseThrow();
	}

}
