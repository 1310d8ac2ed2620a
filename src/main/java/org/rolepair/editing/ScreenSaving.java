package org.rolepair.editing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.account.SignedIn;
import org.rolepair.draft.DraftChangedException;
import org.rolepair.draft.DraftJson;
import org.rolepair.draft.Need;
import org.rolepair.draft.RoleForms;
import org.rolepair.draft.Screen;
import org.rolepair.draft.ScreenForm;
import org.rolepair.draft.Working;
import org.rolepair.format.Messages;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Saves what was typed on one screen, and shows both versions where somebody else saved
 * the role meanwhile.
 */
@Component
class ScreenSaving {

	private final Desk desk;

	private final MergePages merges;

	private final GonePages gone;

	private final Messages messages;

	ScreenSaving(Desk desk, MergePages merges, GonePages gone, Messages messages) {
		this.desk = desk;
		this.merges = merges;
		this.gone = gone;
		this.messages = messages;
	}

	ModelAndView save(UUID role, Screen screen, ScreenForm typed, Envelope envelope, SignedIn person,
			RedirectAttributes next) {
		Optional<Working> working = this.desk.find(role);
		if (working.isEmpty()) {
			return this.gone.page(RoleForms.EMPTY.with(screen, typed));
		}
		try {
			boolean saved = this.desk.save(working.get(), envelope.state(), working.get().forms().with(screen, typed),
					person, this.messages.text("screen." + screen));
			return done(role, screen, envelope, saved, next);
		}
		catch (DraftChangedException ex) {
			return this.desk.find(role)
				.map((theirs) -> conflict(theirs, screen, typed, envelope, person))
				.orElseGet(() -> this.gone.page(RoleForms.EMPTY.with(screen, typed)));
		}
	}

	private ModelAndView conflict(Working theirs, Screen screen, ScreenForm typed, Envelope envelope, SignedIn person) {
		RoleForms original = DraftJson.parse(envelope.original(), screen.form())
			.map((form) -> theirs.forms().with(screen, form))
			.orElse(theirs.forms());
		return this.merges.conflict(theirs, original, this.desk.tidy(theirs.forms().with(screen, typed)), person);
	}

	private ModelAndView done(UUID role, Screen screen, Envelope envelope, boolean saved, RedirectAttributes next) {
		boolean wrong = this.desk.read(this.desk.take(role).forms(), this.desk.vocabulary(role))
			.on(screen)
			.stream()
			.anyMatch((problem) -> problem.need() == Need.MENDING);
		String message = wrong ? "role.saved.wrong" : saved ? "role.saved" : "role.saved.same";
		next.addFlashAttribute("notice",
				this.messages.text(message, Map.of("screen", this.messages.text("screen." + screen))));
		boolean goOn = envelope.action().equals(Envelope.SAVE_AND_GO_ON) && !wrong;
		return new ModelAndView("redirect:" + (goOn ? after(role, screen) : RolePaths.screen(role, screen)));
	}

	/** The next screen, and the role itself behind the last one. */
	private static String after(UUID role, Screen screen) {
		int next = screen.ordinal() + 1;
		return (next < Screen.values().length) ? RolePaths.screen(role, Screen.values()[next]) : RolePaths.role(role);
	}

}
