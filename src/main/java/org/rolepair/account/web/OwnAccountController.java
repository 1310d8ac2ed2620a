package org.rolepair.account.web;

import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.rolepair.account.Account;
import org.rolepair.account.AccountService;
import org.rolepair.account.Passwords;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.format.Messages;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormFields;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets people change their own password and end all their sessions. */
@Controller
@RequiresAccess(AccessLevel.VIEWER)
@RequiredArgsConstructor
class OwnAccountController {

	static final String PATH = "/admin/account";

	private final AccountService accounts;

	private final Passwords passwords;

	private final Messages messages;

	@GetMapping(PATH)
	ModelAndView show(@AuthenticationPrincipal SignedIn person) {
		return page(person, new FieldProblems());
	}

	/** Passwords are not trimmed, just as at sign-in. */
	@PostMapping(PATH)
	ModelAndView choosePassword(@RequestParam(defaultValue = "") String present,
			@RequestParam(defaultValue = "") String chosen, @RequestParam(defaultValue = "") String again,
			@AuthenticationPrincipal SignedIn person, HttpServletRequest request) throws ServletException {
		FieldProblems problems = check(person, present, chosen, again);
		if (!problems.isEmpty()) {
			return page(person, problems);
		}
		this.accounts.choosePassword(person.accountId(), chosen);
		request.logout();
		return new ModelAndView("redirect:" + SignInController.PATH + "?" + SignInController.PASSWORD_CHANGED);
	}

	@PostMapping(PATH + "/sessions")
	String endSessions(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) throws ServletException {
		this.accounts.endSessions(person.accountId());
		request.logout();
		return "redirect:" + SignInController.PATH + "?" + SignInController.SIGNED_OUT;
	}

	private FieldProblems check(SignedIn person, String present, String chosen, String again) {
		FieldProblems problems = new FieldProblems();
		Account account = this.accounts.byId(person.accountId()).orElseThrow();
		problems.unless(this.passwords.matches(present, account), "present",
				this.messages.text("account.password.current"));
		this.passwords.weakness(chosen, account.name()).ifPresent((weakness) -> problems.add("chosen", weakness));
		problems.unless(!chosen.equals(present), "chosen", this.messages.text("account.password.same"));
		problems.unless(chosen.equals(again), "again", this.messages.text("account.password.confirm"));
		return problems;
	}

	private ModelAndView page(SignedIn person, FieldProblems problems) {
		FormFields fields = new FormFields(problems, this.messages);
		return new ModelAndView("account/own",
				Map.of("head", AdminPageHead.of(this.messages.text("account.own.title")).with(problems), "level",
						this.messages.text("level." + this.accounts.byId(person.accountId()).orElseThrow().level()),
						"given", person.isPasswordGiven(), "present", fields.text("present", "account.own.current", ""),
						"chosen",
						fields.text("chosen", "account.own.new", "")
							.withHint(this.messages.text("account.password.hint")),
						"again", fields.text("again", "account.own.confirm", "")),
				problems.status());
	}

}
