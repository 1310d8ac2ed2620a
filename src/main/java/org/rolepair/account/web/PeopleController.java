package org.rolepair.account.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.rolepair.account.Account;
import org.rolepair.account.AccountService;
import org.rolepair.account.SavedFormInput;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormFields;
import org.rolepair.page.form.TextInput;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequiresAccess(AccessLevel.ADMINISTRATOR)
@RequestMapping(PeopleController.PATH)
@RequiredArgsConstructor
class PeopleController {

	static final String PATH = "/admin/people";

	private final AccountService accounts;

	private final Messages messages;

	@GetMapping
	ModelAndView list() {
		return new ModelAndView("account/people", Map.of("head", AdminPageHead.of(this.messages.text("people.title")),
				"people", this.accounts.all().stream().map(this::row).toList()));
	}

	@GetMapping("/new")
	ModelAndView ask(HttpServletRequest request) {
		NewPersonForm form = SavedFormInput.take(request, NewPersonForm.class)
			.orElse(new NewPersonForm("", AccessLevel.EDITOR.name()));
		return newPage(form, new FieldProblems());
	}

	@PostMapping("/new")
	ModelAndView add(NewPersonForm form, @AuthenticationPrincipal SignedIn person) {
		FieldProblems problems = form.check(this.accounts.byName(form.name()).isPresent(), this.messages);
		if (!problems.isEmpty()) {
			return newPage(form, problems);
		}
		try {
			return shown(form.name(), this.accounts.add(person.name(), form.name(), form.chosenLevel().orElseThrow()));
		}
		catch (DataIntegrityViolationException ex) {
			return newPage(form, form.check(true, this.messages));
		}
	}

	@GetMapping("/{id}")
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
		return page(id, person, new FieldProblems());
	}

	@PostMapping("/{id}/level")
	ModelAndView changeLevel(@PathVariable UUID id, @RequestParam(defaultValue = "") String level,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		String name = known(id).name();
		FieldProblems problems = new FieldProblems();
		Optional<AccessLevel> chosen = AccessLevel.find(level);
		problems.unless(chosen.isPresent(), "level", this.messages.text("account.level.missing"));
		if (chosen.isPresent()
				&& (id.equals(person.accountId()) || !this.accounts.change(person.name(), id, chosen.get()))) {
			problems.conflict("level", this.messages.text("people.protected"));
		}
		return problems.isEmpty() ? done(next, "people.level.changed", name) : page(id, person, problems);
	}

	@PostMapping("/{id}/disable")
	ModelAndView disable(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		String name = known(id).name();
		FieldProblems problems = new FieldProblems();
		if (id.equals(person.accountId()) || !this.accounts.disable(person.name(), id)) {
			problems.conflict("disable", this.messages.text("people.protected"));
		}
		return problems.isEmpty() ? done(next, "people.disabled", name) : page(id, person, problems);
	}

	@PostMapping("/{id}/enable")
	ModelAndView enable(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		String name = known(id).name();
		this.accounts.enable(person.name(), id);
		return done(next, "people.enabled", name);
	}

	@PostMapping("/{id}/password")
	ModelAndView givePassword(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
		String name = known(id).name();
		if (id.equals(person.accountId())) {
			return new ModelAndView("redirect:" + OwnAccountController.PATH);
		}
		return shown(name, this.accounts.resetPassword(person.name(), id));
	}

	/**
	 * Renders the password in the response itself. A redirect would have to store it in
	 * the session in plain text.
	 */
	private ModelAndView shown(String name, String password) {
		return list().addObject("name", name).addObject("password", password);
	}

	private ModelAndView done(RedirectAttributes next, String message, String name) {
		next.addFlashAttribute("notice", this.messages.text(message, Map.of("name", name)));
		return new ModelAndView("redirect:" + PATH);
	}

	private Account known(UUID id) {
		return this.accounts.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private ModelAndView newPage(NewPersonForm form, FieldProblems problems) {
		FormFields fields = new FormFields(problems, this.messages);
		return new ModelAndView("account/new-person",
				Map.of("head", head(this.messages.text("people.new.title")).with(problems), "name",
						fields.hinted("name", "account.name", form.name()), "level",
						fields.choice("level", "account.level", form.level(), levels())),
				problems.status());
	}

	private ModelAndView page(UUID id, SignedIn person, FieldProblems problems) {
		Account account = known(id);
		FormFields fields = new FormFields(problems, this.messages);
		return new ModelAndView("account/person",
				Map.of("head", head(account.name()).with(problems), "person", row(account), "own",
						id.equals(person.accountId()), "level",
						fields.choice("level", "account.level", account.level().name(), levels())),
				problems.status());
	}

	private AdminPageHead head(String title) {
		return AdminPageHead.of(title, new Link(this.messages.text("people.title"), PATH));
	}

	private Map<String, String> levels() {
		Map<String, String> levels = new LinkedHashMap<>();
		Arrays.stream(AccessLevel.values())
			.forEach((level) -> levels.put(level.name(), this.messages.text("level." + level + ".meaning")));
		return levels;
	}

	private PersonRow row(Account account) {
		return new PersonRow(account.name(), PATH + "/" + account.id(), this.messages.text("level." + account.level()),
				account.isEnabled(), account.isPasswordGiven(), Dates.day(Dates.dayOf(account.createdAt())));
	}

	record PersonRow(String name, String path, String level, boolean enabled, boolean passwordGiven, String added) {

	}

	record NewPersonForm(String name, String level) {

		NewPersonForm {
			name = Account.foldName(name);
			level = TextInput.line(level);
		}

		FieldProblems check(boolean taken, Messages messages) {
			FieldProblems problems = new FieldProblems();
			boolean valid = Account.isName(this.name);
			problems.unless(valid, "name", messages.text("account.name.form"));
			problems.unless(!valid || !taken, "name", messages.text("account.name.taken"));
			problems.unless(chosenLevel().isPresent(), "level", messages.text("account.level.missing"));
			return problems;
		}

		Optional<AccessLevel> chosenLevel() {
			return AccessLevel.find(this.level);
		}

	}

}
