package org.rolepair.reference;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.account.KeptTyping;
import org.rolepair.account.SignedIn;
import org.rolepair.form.Problems;
import org.rolepair.form.Side;
import org.rolepair.form.Versions;
import org.rolepair.format.Messages;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the screens of all shelves do: add, change, remove, and put two versions together.
 */
@Component
class ShelfScreens {

	private static final int LONGEST_NOTE = 1_000;

	private final ShelfPages pages;

	private final Messages messages;

	ShelfScreens(ShelfPages pages, Messages messages) {
		this.pages = pages;
		this.messages = messages;
	}

	<F extends Fillable> ModelAndView ask(Shelf<F> shelf, Class<F> form, HttpServletRequest request) {
		F typed = KeptTyping.take(request).map((kept) -> kept.as(form)).orElseGet(() -> shelf.form("", Map.of()));
		return this.pages.fresh(shelf, typed, new Problems());
	}

	<F extends Fillable> ModelAndView add(Shelf<F> shelf, F typed, SignedIn person, RedirectAttributes next) {
		F form = shelf.form(shelf.key(typed), typed.fields());
		Problems problems = shelf.check(shelf.key(form), form, true);
		if (!problems.isEmpty()) {
			return this.pages.fresh(shelf, typed, problems);
		}
		try {
			shelf.add(form, person);
		}
		catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
			return this.pages.fresh(shelf, typed, overtaken(shelf, shelf.key(form), form, true, ex));
		}
		return done(shelf, "added", shelf.path(), next);
	}

	<F extends Fillable> ModelAndView show(Shelf<F> shelf, String key, Class<F> form, SignedIn person,
			HttpServletRequest request) {
		Shelf.Kept<F> kept = known(shelf, key);
		return KeptTyping.take(request)
			.map((typing) -> this.pages.page(shelf, key, typing.as(form), typing.as(Envelope.class), new Problems(),
					person))
			.orElseGet(() -> this.pages.page(shelf, key, kept.form(), Envelope.of(kept.version(), kept.form().fields()),
					new Problems(), person));
	}

	<F extends Fillable> ModelAndView change(Shelf<F> shelf, String key, F typed, Envelope envelope, SignedIn person,
			RedirectAttributes next) {
		known(shelf, key);
		F form = shelf.form(key, typed.fields());
		Problems problems = shelf.check(key, form, false);
		if (!shelf.uses(key).isEmpty()) {
			problems.requireText("note", envelope.note(), LONGEST_NOTE, this.messages.text("publish.note.missing"),
					this.messages.text("publish.note.long", Map.of("longest", LONGEST_NOTE)));
		}
		if (!problems.isEmpty()) {
			return this.pages.page(shelf, key, form, envelope, problems, person);
		}
		try {
			shelf.change(key, form, envelope.expected(), envelope.note(), person);
		}
		catch (DataIntegrityViolationException ex) {
			return this.pages.page(shelf, key, form, envelope, overtaken(shelf, key, form, false, ex), person);
		}
		catch (ConcurrencyFailureException ex) {
			Shelf.Kept<F> present = known(shelf, key);
			Versions versions = new Versions(envelope.originalFields(), present.form().fields(), form.fields());
			Envelope carried = new Envelope(String.valueOf(present.version()), "", "", envelope.note());
			return this.pages.versions(shelf, key, present.form(), versions, carried, Map.of(), new Problems());
		}
		return done(shelf, "changed", shelf.path() + "/" + key, next);
	}

	/** The page of two versions after a new sign-in, with what was chosen on it. */
	<F extends Fillable> ModelAndView mergeAgain(Shelf<F> shelf, String key, HttpServletRequest request) {
		F theirs = known(shelf, key).form();
		return KeptTyping.take(request)
			.filter((typing) -> !typing.as(Envelope.class).yourFields().isEmpty())
			.map((typing) -> versionsAgain(shelf, key, theirs, typing))
			.orElseGet(() -> new ModelAndView("redirect:" + shelf.path() + "/" + key));
	}

	private <F extends Fillable> ModelAndView versionsAgain(Shelf<F> shelf, String key, F theirs, KeptTyping typing) {
		Envelope envelope = typing.as(Envelope.class);
		Versions versions = new Versions(envelope.originalFields(), theirs.fields(), envelope.yourFields());
		ModelAndView page = this.pages.versions(shelf, key, theirs, versions, envelope,
				Side.choices(typing.parameters()), new Problems());
		page.setStatus(HttpStatus.OK);
		return page;
	}

	<F extends Fillable> ModelAndView merge(Shelf<F> shelf, String key, Envelope envelope, SignedIn person,
			HttpServletRequest request, RedirectAttributes next) {
		F theirs = known(shelf, key).form();
		Versions versions = new Versions(envelope.originalFields(), theirs.fields(), envelope.yourFields());
		Map<String, Side> choices = Side.choices(request.getParameterMap());
		Problems problems = new Problems();
		this.pages.labels(shelf, theirs)
			.forEach((name, label) -> problems.unless(!versions.isOpen(name) || choices.containsKey(name),
					Side.CHOICE + name, this.messages.text("merge.choose", Map.of("field", label))));
		if (!problems.isEmpty()) {
			return this.pages.versions(shelf, key, theirs, versions, envelope, choices, problems);
		}
		Envelope carried = new Envelope(envelope.version(), Envelope.write(theirs.fields()), "", envelope.note());
		return change(shelf, key, shelf.form(key, versions.merged(choices)), carried, person, next);
	}

	<F extends Fillable> ModelAndView remove(Shelf<F> shelf, String key, Envelope envelope, SignedIn person,
			RedirectAttributes next) {
		Shelf.Kept<F> kept = known(shelf, key);
		Problems problems = new Problems();
		problems.unless(shelf.uses(key).isEmpty(), "remove", this.messages.text("reference.used"));
		problems.unless(kept.version() == envelope.expected(), "remove", this.messages.text("reference.changed"));
		if (!problems.isEmpty()) {
			return this.pages.page(shelf, key, kept.form(), Envelope.of(kept.version(), kept.form().fields()), problems,
					person);
		}
		try {
			shelf.remove(key, kept.form(), envelope.expected(), person);
		}
		catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
			problems.add("remove", this.messages.text("reference.changed"));
			return this.pages.page(shelf, key, kept.form(), Envelope.of(kept.version(), kept.form().fields()), problems,
					person);
		}
		return done(shelf, "removed", shelf.path(), next);
	}

	/** What is wrong with a form since somebody else was a moment faster. */
	private static <F extends Fillable> Problems overtaken(Shelf<F> shelf, String key, F form, boolean fresh,
			DataAccessException failure) {
		Problems problems = shelf.check(key, form, fresh);
		if (problems.isEmpty()) {
			throw failure;
		}
		return problems;
	}

	<F extends Fillable> Shelf.Kept<F> known(Shelf<F> shelf, String key) {
		return shelf.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	ModelAndView done(Shelf<?> shelf, String what, String path, RedirectAttributes next) {
		next.addFlashAttribute("notice", this.messages.text(shelf.name() + "." + what));
		return new ModelAndView("redirect:" + path);
	}

}
