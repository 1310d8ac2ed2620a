package org.rolepair.account.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.rolepair.account.SavedFormInput;
import org.rolepair.format.Messages;
import org.rolepair.page.PageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormFields;
import org.rolepair.web.limit.TooManyRequestsException;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Shows the sign-in page. Spring Security handles the form and forwards errors here. */
@Controller
@RequiredArgsConstructor
class SignInController {

	static final String PATH = "/login";

	static final String SIGNED_OUT = "signed-out";

	static final String PASSWORD_CHANGED = "password-changed";

	private static final List<String> NOTICES = List.of(SIGNED_OUT, PASSWORD_CHANGED);

	/** The request attribute for a session that expired while typing. */
	static final String EXPIRED = "rolepair.sign-in.expired";

	static final String SAVED_INPUT = "rolepair.sign-in.typing";

	private final Messages messages;

	@GetMapping(PATH)
	ModelAndView ask(HttpServletRequest request) {
		String notice = NOTICES.stream()
			.filter((name) -> request.getParameter(name) != null)
			.map((name) -> this.messages.text("sign-in." + name))
			.findFirst()
			.orElse("");
		return page("", new FieldProblems(), notice, "");
	}

	@PostMapping(PATH)
	ModelAndView askAgain(
			@RequestAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION,
					required = false) @Nullable AuthenticationException refusal,
			@RequestAttribute(name = EXPIRED, required = false) @Nullable Boolean expired,
			@RequestAttribute(name = SAVED_INPUT, required = false) @Nullable String typing,
			HttpServletRequest request) {
		FieldProblems problems = new FieldProblems();
		if (refusal != null) {
			problems.add("name", words(refusal));
		}
		String kept = Optional.ofNullable(typing)
			.or(() -> SavedFormInput.read(request.getParameter(SavedFormInput.PARAMETER)).map(SavedFormInput::write))
			.orElse("");
		String notice = (expired == null) ? ""
				: this.messages.text(kept.isEmpty() ? "sign-in.expired" : "sign-in.expired.kept");
		String name = (typing != null) ? "" : Optional.ofNullable(request.getParameter("name")).orElse("");
		ModelAndView page = page(name, problems, notice, kept);
		page.setStatus((refusal instanceof LockedException) ? HttpStatus.TOO_MANY_REQUESTS
				: (refusal != null) ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN);
		return page;
	}

	private String words(AuthenticationException refusal) {
		if (refusal.getCause() instanceof TooManyRequestsException limited) {
			return this.messages.text("sign-in.limited", Map.of("minutes", limited.minutes()));
		}
		return this.messages.text((refusal instanceof BadCredentialsException) ? "sign-in.wrong" : "sign-in.failed");
	}

	private ModelAndView page(String name, FieldProblems problems, String notice, String typing) {
		FormFields fields = new FormFields(problems, this.messages);
		String title = this.messages.text(problems.isEmpty() ? "sign-in.title" : "sign-in.title.error");
		PageHead head = new PageHead(title, this.messages.text("sign-in.description"), PATH, false,
				List.of(PageHead.Crumb.home(), PageHead.Crumb.here(this.messages.text("sign-in.title"))),
				Optional.empty());
		return new ModelAndView("account/sign-in",
				Map.of("head", head, "problems", problems.all(), "notice", notice, "typing", typing, "name",
						fields.text("name", "account.name", name), "password",
						fields.text("password", "account.password", "")));
	}

}
