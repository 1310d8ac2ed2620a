package org.rolepair.editing.screens;

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
import org.rolepair.editing.draft.BasicsForm;
import org.rolepair.editing.draft.DraftChangedException;
import org.rolepair.editing.draft.DraftJson;
import org.rolepair.editing.draft.DraftNormalizer;
import org.rolepair.editing.draft.DraftProblem;
import org.rolepair.editing.draft.DutiesForm;
import org.rolepair.editing.draft.FigureForm;
import org.rolepair.editing.draft.ListChange;
import org.rolepair.editing.draft.PartForm;
import org.rolepair.editing.draft.RoleForms;
import org.rolepair.editing.draft.RoleScreen;
import org.rolepair.editing.draft.ScreenForm;
import org.rolepair.editing.draft.SectionForm;
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.format.Messages;
import org.rolepair.role.fact.FactKind;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows and saves the screens of a role. */
@Controller
@RequestMapping(AdminRolePaths.ROLES + "/{id}")
@RequiredArgsConstructor
class ScreenController {

	private static final String FIGURES = "pay|outlook|education|experience|people|skills|knowledge|interests|ai-exposure";

	private final DraftService draftService;

	private final ScreenPages pages;

	private final MergePages merges;

	private final Messages messages;

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping("/{name:basics|duties|" + FIGURES + "}")
	ModelAndView show(@PathVariable UUID id, @PathVariable String name, @AuthenticationPrincipal SignedIn person,
			HttpServletRequest request) {
		RoleScreen screen = RoleScreen.named(name).orElseThrow();
		WorkingCopy working = this.draftService.take(id);
		return SavedFormInput.take(request)
			.map((kept) -> this.pages.typed(working, screen, kept.as(screen.form()), kept.as(RoleFormMetadata.class),
					Optional.empty(), person))
			.orElseGet(() -> this.pages.kept(working, screen, person));
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping("/basics")
	ModelAndView saveBasics(@PathVariable UUID id, BasicsForm typed, RoleFormMetadata envelope,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		return save(id, RoleScreen.BASICS, typed, envelope, person, next);
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping("/duties")
	ModelAndView saveDuties(@PathVariable UUID id, DutiesForm typed, RoleFormMetadata envelope,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		Optional<WorkingCopy> working = this.draftService.find(id);
		Optional<ListChange> change = ListChange.read(envelope.action())
			.filter((known) -> known.list().equals(ScreenFields.DUTIES));
		if (change.isEmpty() || working.isEmpty()) {
			return save(id, RoleScreen.DUTIES, typed, envelope, person, next);
		}
		DutiesForm after = (change.get().sort() == ListChange.Sort.PASTE) ? DraftNormalizer.appended(typed)
				: typed.withItems(change.get().apply(typed.items(), ""));
		return this.pages.typed(working.get(), RoleScreen.DUTIES, after, envelope,
				change.get().focusedRow(after.items().size()), person);
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping("/{name:" + FIGURES + "}")
	ModelAndView saveFigures(@PathVariable UUID id, @PathVariable String name, SectionForm typed,
			RoleFormMetadata envelope, @AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		RoleScreen screen = RoleScreen.named(name).orElseThrow();
		Optional<WorkingCopy> working = this.draftService.find(id);
		Optional<SectionForm> sourced = working
			.flatMap((copy) -> OriginOffer.take(envelope.action(), typed, copy.forms()));
		if (sourced.isPresent()) {
			return this.pages.typed(working.orElseThrow(), screen, sourced.get(), envelope, Optional.empty(), person);
		}
		Optional<ListChange> change = ListChange.read(envelope.action());
		if (change.isEmpty() || working.isEmpty()) {
			return save(id, screen, typed, envelope, person, next);
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
				? new DraftNormalizer(this.messages).appended(kind.get(), figure)
				: figure.withParts(change.get().apply(figure.parts(), PartForm.EMPTY));
		return this.pages.typed(working.get(), screen, typed.with(kind.get(), after), envelope,
				change.get().focusedRow(after.parts().size()), person);
	}

	/** Saves a screen, or shows both versions if another editor saved first. */
	private ModelAndView save(UUID role, RoleScreen screen, ScreenForm typed, RoleFormMetadata envelope,
			SignedIn person, RedirectAttributes next) {
		Optional<WorkingCopy> working = this.draftService.find(role);
		if (working.isEmpty()) {
			return this.merges.discarded(RoleForms.EMPTY.with(screen, typed));
		}
		try {
			boolean saved = this.draftService.save(working.get(), envelope.state(),
					working.get().forms().with(screen, typed), person, this.messages.text("screen." + screen));
			return done(role, screen, envelope, saved, next);
		}
		catch (DraftChangedException ex) {
			return this.draftService.find(role)
				.map((theirs) -> conflict(theirs, screen, typed, envelope, person))
				.orElseGet(() -> this.merges.discarded(RoleForms.EMPTY.with(screen, typed)));
		}
	}

	private ModelAndView conflict(WorkingCopy theirs, RoleScreen screen, ScreenForm typed, RoleFormMetadata envelope,
			SignedIn person) {
		RoleForms original = DraftJson.parse(envelope.original(), screen.form())
			.map((form) -> theirs.forms().with(screen, form))
			.orElse(theirs.forms());
		return this.merges.conflict(theirs, original, this.draftService.normalize(theirs.forms().with(screen, typed)),
				person);
	}

	private ModelAndView done(UUID role, RoleScreen screen, RoleFormMetadata envelope, boolean saved,
			RedirectAttributes next) {
		boolean wrong = this.draftService.check(this.draftService.take(role))
			.validation()
			.on(screen)
			.stream()
			.anyMatch(DraftProblem::isInvalid);
		String message = wrong ? "role.saved.wrong" : saved ? "role.saved" : "role.saved.same";
		next.addFlashAttribute("notice",
				this.messages.text(message, Map.of("screen", this.messages.text("screen." + screen))));
		boolean goOn = envelope.action().equals(RoleFormMetadata.SAVE_AND_CONTINUE) && !wrong;
		return new ModelAndView("redirect:" + (goOn ? after(role, screen) : AdminRolePaths.screen(role, screen)));
	}

	/** Returns the path of the next screen, or of the main page after the last. */
	private static String after(UUID role, RoleScreen screen) {
		return screen.next()
			.map((next) -> AdminRolePaths.screen(role, next))
			.orElseGet(() -> AdminRolePaths.role(role));
	}

}
