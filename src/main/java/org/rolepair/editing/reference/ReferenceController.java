package org.rolepair.editing.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.rolepair.account.SavedFormInput;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.editing.draft.DraftJson;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.MergeSide;
import org.rolepair.page.form.ThreeWayMerge;
import org.rolepair.role.publishing.RoleSummaries;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Adds, changes and removes reference data. Saving uses optimistic locking: on a
 * conflict, a page shows both versions and merges them field by field.
 */
@RequiredArgsConstructor
abstract class ReferenceController<F extends ReferenceForm<F>> {

	private final Class<F> type;

	final ReferencePages pages;

	final ReferenceDataService data;

	final RoleSummaries roles;

	final Usages usages;

	final Messages messages;

	abstract Optional<ReferenceForm.Stored<F>> find(String key);

	/** Returns whether another entry has the slug; the key is empty for a new entry. */
	boolean isTaken(Optional<String> key, F form) {
		return key.isEmpty() && find(form.fields().getOrDefault(ReferenceForm.SLUG, "")).isPresent();
	}

	abstract List<Usages.Usage> usages(String key);

	abstract void create(F form);

	/** Saves a change of that version, and returns the ids of roles that show it. */
	abstract List<UUID> update(String key, F form, int version);

	abstract void delete(String key, int version);

	@RequiresAccess(AccessLevel.EDITOR)
	@GetMapping("/new")
	ModelAndView ask(HttpServletRequest request) {
		F form = SavedFormInput.take(request, this.type).orElseGet(() -> ReferenceForm.read(this.type, "", Map.of()));
		return this.pages.add(form, new FieldProblems());
	}

	@RequiresAccess(AccessLevel.EDITOR)
	@PostMapping("/new")
	ModelAndView add(F typed, @AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		F form = typed.withDefaults();
		FieldProblems problems = check(Optional.empty(), form);
		if (problems.isEmpty()) {
			try {
				this.data.apply(() -> create(form), this.pages.added(form), person);
				return done("added", "", next);
			}
			catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
				problems = checkAgain(Optional.empty(), form, ex);
			}
		}
		return this.pages.add(typed, problems);
	}

	@RequiresAccess(AccessLevel.VIEWER)
	@GetMapping("/{key}")
	ModelAndView show(@PathVariable String key, @AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
		ReferenceForm.Stored<F> stored = known(key);
		Optional<SavedFormInput> typing = SavedFormInput.take(request);
		F form = typing.map((kept) -> kept.as(this.type)).orElse(stored.form());
		FormMetadata metadata = typing.map((kept) -> kept.as(FormMetadata.class)).orElse(stored.metadata());
		return this.pages.edit(key, form, metadata, usages(key), new FieldProblems(), person);
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@PostMapping("/{key}")
	ModelAndView change(@PathVariable String key, F typed, FormMetadata metadata,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		known(key);
		return save(key, ReferenceForm.read(this.type, key, typed.fields()), metadata, person, next);
	}

	/** Shows both versions and the choices again after a new sign-in. */
	@RequiresAccess(AccessLevel.PUBLISHER)
	@GetMapping("/{key}/versions")
	ModelAndView showVersions(@PathVariable String key, HttpServletRequest request) {
		F theirs = known(key).form();
		Optional<SavedFormInput> typing = SavedFormInput.take(request);
		Optional<FormMetadata> metadata = typing.map((kept) -> kept.as(FormMetadata.class))
			.filter((carried) -> !ReferenceForm.fields(this.type, carried.yours()).isEmpty());
		if (metadata.isEmpty()) {
			return new ModelAndView("redirect:" + this.pages.path(key));
		}
		Map<String, MergeSide> choices = MergeSide.choices(typing.orElseThrow().parameters());
		return this.pages.versions(key, theirs, merge(theirs, metadata.get()), metadata.get(), choices,
				new FieldProblems(), HttpStatus.OK);
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@PostMapping("/{key}/versions")
	ModelAndView mergeVersions(@PathVariable String key, FormMetadata metadata,
			@AuthenticationPrincipal SignedIn person, HttpServletRequest request, RedirectAttributes next) {
		F theirs = known(key).form();
		ThreeWayMerge<String> merge = merge(theirs, metadata);
		Map<String, MergeSide> choices = MergeSide.choices(request.getParameterMap());
		FieldProblems problems = merge.unresolved(choices, this.pages::label, this.messages);
		if (!problems.isEmpty()) {
			return this.pages.versions(key, theirs, merge, metadata, choices, problems, HttpStatus.BAD_REQUEST);
		}
		FormMetadata carried = new FormMetadata(metadata.version(), DraftJson.write(theirs), "", metadata.note());
		return save(key, ReferenceForm.read(this.type, key, merge.merged(choices)), carried, person, next);
	}

	@RequiresAccess(AccessLevel.PUBLISHER)
	@PostMapping("/{key}/remove")
	ModelAndView remove(@PathVariable String key, FormMetadata metadata, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes next) {
		ReferenceForm.Stored<F> stored = known(key);
		FieldProblems problems = new FieldProblems();
		problems.unless(usages(key).isEmpty(), "remove", this.messages.text("reference.used"));
		problems.unless(stored.version() == metadata.expected(), "remove", this.messages.text("reference.changed"));
		if (problems.isEmpty()) {
			try {
				this.data.applyLocked(() -> delete(key, metadata.expected()), this.pages.logged("REMOVED",
						stored.form().name(), stored.form().edition(), this.pages.path(key)), person);
				return done("removed", "", next);
			}
			catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
				problems.add("remove", this.messages.text("reference.changed"));
			}
		}
		return this.pages.edit(key, stored.form(), stored.metadata(), usages(key), problems, person);
	}

	private ModelAndView save(String key, F form, FormMetadata metadata, SignedIn person, RedirectAttributes next) {
		FieldProblems problems = check(Optional.of(key), form);
		if (!usages(key).isEmpty()) {
			problems.requireNote(metadata.note(), this.messages);
		}
		if (problems.isEmpty()) {
			try {
				this.data.applyAndRepublish(() -> update(key, form, metadata.expected()), metadata.note(),
						this.pages.logged("CHANGED", form.name(), metadata.note(), this.pages.path(key)), person);
				return done("changed", "/" + key, next);
			}
			catch (DataIntegrityViolationException ex) {
				problems = checkAgain(Optional.of(key), form, ex);
			}
			catch (ConcurrencyFailureException ex) {
				return conflict(key, form, metadata);
			}
		}
		return this.pages.edit(key, form, metadata, usages(key), problems, person);
	}

	private ModelAndView conflict(String key, F yours, FormMetadata metadata) {
		ReferenceForm.Stored<F> theirs = known(key);
		FormMetadata carried = new FormMetadata(String.valueOf(theirs.version()), metadata.original(),
				DraftJson.write(yours), metadata.note());
		return this.pages.versions(key, theirs.form(), merge(theirs.form(), carried), carried, Map.of(),
				new FieldProblems(), HttpStatus.CONFLICT);
	}

	private ThreeWayMerge<String> merge(F theirs, FormMetadata metadata) {
		return new ThreeWayMerge<>(theirs.names(), ReferenceForm.fields(this.type, metadata.original()),
				theirs.fields(), ReferenceForm.fields(this.type, metadata.yours()));
	}

	private FieldProblems check(Optional<String> key, F form) {
		return form.check(isTaken(key, form), this.messages);
	}

	/** Validates again after a failed save; rethrows the failure if the form is valid. */
	private FieldProblems checkAgain(Optional<String> key, F form, DataAccessException failure) {
		FieldProblems problems = check(key, form);
		if (problems.isEmpty()) {
			throw failure;
		}
		return problems;
	}

	ReferenceForm.Stored<F> known(String key) {
		return find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	ModelAndView done(String what, String path, RedirectAttributes next) {
		next.addFlashAttribute("notice", this.pages.text(what));
		return new ModelAndView("redirect:" + this.pages.path() + path);
	}

}
