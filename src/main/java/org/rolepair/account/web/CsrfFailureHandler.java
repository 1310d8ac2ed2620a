package org.rolepair.account.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.rolepair.account.SavedFormInput;
import org.rolepair.account.SignedIn;
import org.rolepair.page.site.SameOrigin;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Rejects forms without a valid CSRF token. Input from this site's own pages is saved,
 * and survives a new sign-in if the session has expired.
 */
@Component
@RequiredArgsConstructor
class CsrfFailureHandler implements AccessDeniedHandler {

	private final SameOrigin sameOrigin;

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		Optional<SavedFormInput> typing = SavedFormInput.of(request);
		boolean isLogout = request.getRequestURI().equals("/logout");
		if (!(refusal instanceof CsrfException) || !this.sameOrigin.isOwn(request)
				|| (isSignedIn() && typing.isEmpty() && !isLogout)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		if (isLogout || (typing.isPresent() && isSignedIn())) {
			typing.ifPresent((kept) -> kept.saveTo(request.getSession()));
			response.setStatus(HttpServletResponse.SC_SEE_OTHER);
			response.setHeader("Location", typing.map(SavedFormInput::path).orElse(SignInController.PATH));
			return;
		}
		typing.ifPresent((kept) -> request.setAttribute(SignInController.SAVED_INPUT, kept.write()));
		request.setAttribute(SignInController.EXPIRED, true);
		request.getRequestDispatcher(SignInController.PATH).forward(request, response);
	}

	private static boolean isSignedIn() {
		Authentication present = SecurityContextHolder.getContext().getAuthentication();
		return present != null && present.getPrincipal() instanceof SignedIn;
	}

}
