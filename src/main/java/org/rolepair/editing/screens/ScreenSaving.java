package org.rolepair.editing.screens;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.editing.draft.AdminRolePaths;
import org.rolepair.editing.draft.DraftChangedException;
import org.rolepair.editing.draft.DraftJson;
import org.rolepair.editing.draft.DraftProblem;
import org.rolepair.editing.draft.RoleForms;
import org.rolepair.editing.draft.RoleScreen;
import org.rolepair.editing.draft.ScreenForm;
import org.rolepair.editing.draft.WorkingCopy;
import org.rolepair.format.Messages;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves one screen, or shows both versions if another editor saved first. */
@Component
@RequiredArgsConstructor
class ScreenSaving {

	private final DraftService draftService;

	private final MergePages merges;

	private final DiscardedDraftPages discardedDraftPages;

	private final Messages messages;

	ModelAndView save(UUID role, RoleScreen screen, ScreenForm typed, RoleFormMetadata envelope, SignedIn person,
			RedirectAttributes next) {
		Optional<WorkingCopy> working = this.draftService.find(role);
		if (working.isEmpty()) {
			return this.discardedDraftPages.page(RoleForms.EMPTY.with(screen, typed));
		}
		try {
			boolean saved = this.draftService.save(working.get(), envelope.state(),
					working.get().forms().with(screen, typed), person, this.messages.text("screen." + screen));
			return done(role, screen, envelope, saved, next);
		}
		catch (DraftChangedException ex) {
			return this.draftService.find(role)
				.map((theirs) -> conflict(theirs, screen, typed, envelope, person))
				.orElseGet(() -> this.discardedDraftPages.page(RoleForms.EMPTY.with(screen, typed)));
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
