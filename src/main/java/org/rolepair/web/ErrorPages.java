package org.rolepair.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.search.RoleSearch;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the pages for errors that no feature handles itself. */
@Controller
@RequiredArgsConstructor
class ErrorPages implements ErrorController {

	/** Replaces an {@code Allow} header of only GET, or the container's for TRACE. */
	private static final String READING = "GET, HEAD, OPTIONS";

	/** The request attribute for a failure to write to a read-only database. */
	static final String READ_ONLY = ErrorPages.class.getName() + ".read-only";

	/** What separates words in an address: an ending, anything escaped, punctuation. */
	private static final Pattern NO_WORD = Pattern.compile("\\.\\w+$|%[0-9A-Fa-f]{2}|[^A-Za-z0-9]+");

	private static final int NEAREST = 6;

	private final RoleSearch search;

	private final Messages messages;

	@RequestMapping("${spring.web.error.path:/error}")
	String show(@RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) @Nullable Integer error,
			@RequestAttribute(name = RequestDispatcher.ERROR_METHOD, required = false) @Nullable String method,
			@RequestAttribute(name = RequestDispatcher.ERROR_REQUEST_URI, required = false) @Nullable String path,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		int status = (error != null) ? error : HttpServletResponse.SC_NOT_FOUND;
		ErrorWords words = (request.getAttribute(READ_ONLY) != null)
				? ErrorWords.of(status, "error.read-only", this.messages) : ErrorWords.of(status, this.messages);
		response.setStatus(status);
		if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED
				&& ("TRACE".equals(method) || "GET".equals(response.getHeader("Allow")))) {
			response.setHeader("Allow", READING);
		}
		model.addAttribute("words", words);
		if (status == HttpServletResponse.SC_NOT_FOUND && !model.containsAttribute("navigation")) {
			addMeant(path, model);
		}
		if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
			RequestNumberFilter.of(request).ifPresent((number) -> model.addAttribute("number", number));
		}
		if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
			response.setHeader("Retry-After", "30");
			ResubmittedForm.of(request).ifPresent((form) -> model.addAttribute("form", form));
		}
		if (model.containsAttribute("navigation")) {
			model.addAttribute("head", AdminPageHead.of(words.heading()));
			return "error/editors";
		}
		model.addAttribute("head", new PageHead(words.heading(), words.text(), "/", false,
				List.of(PageHead.Crumb.home(), PageHead.Crumb.here(words.heading())), Optional.empty()));
		return "error/page";
	}

	/** Adds the roles that the end of a mistyped address may name. */
	private void addMeant(@Nullable String path, Model model) {
		String name = (path != null) ? path.substring(path.lastIndexOf('/') + 1) : "";
		String query = NO_WORD.matcher(name).replaceAll(" ").strip();
		model.addAttribute("query", query);
		model.addAttribute("meant",
				this.search.find(query, NEAREST).matches().stream().map((match) -> Link.toRole(match.role())).toList());
	}

	record ErrorWords(int status, String heading, String text) {

		static ErrorWords of(int status, Messages messages) {
			String key = "error." + status;
			if (!messages.has(key + ".heading")) {
				key = (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) ? "error.400" : "error.500";
			}
			return of(status, key, messages);
		}

		static ErrorWords of(int status, String key, Messages messages) {
			return new ErrorWords(status, messages.text(key + ".heading"), messages.text(key + ".text"));
		}

	}

}
