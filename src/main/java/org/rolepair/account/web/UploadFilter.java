package org.rolepair.account.web;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.UploadPath;
import org.rolepair.account.access.AccessLevel;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.StringUtils;

/**
 * Rejects uploads from anyone but administrators before the body is parsed. The CSRF
 * token is one of the parts, so checking it writes all of them to disk.
 */
@RequiredArgsConstructor
class UploadFilter extends HttpFilter {

	private final UploadPath uploadPath;

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Authentication present = SecurityContextHolder.getContext().getAuthentication();
		if (!isUpload(request)) {
			chain.doFilter(request, response);
		}
		else if (present == null || !(present.getPrincipal() instanceof SignedIn person)) {
			redirect(response, SignInController.PATH);
		}
		else if (!person.may(AccessLevel.ADMINISTRATOR)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
		else if (request.getContentLengthLong() > this.uploadPath.mostBytes()) {
			// Browsers show a response only after sending everything.
			request.getInputStream().transferTo(OutputStream.nullOutputStream());
			redirect(response, this.uploadPath.path() + "?" + UploadPath.TOO_LARGE);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private boolean isUpload(HttpServletRequest request) {
		return request.getRequestURI().equals(this.uploadPath.path())
				&& StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
	}

	private static void redirect(HttpServletResponse response, String path) {
		response.setStatus(HttpServletResponse.SC_SEE_OTHER);
		response.setHeader("Location", path);
	}

}
