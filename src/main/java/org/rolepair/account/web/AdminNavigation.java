package org.rolepair.account.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Adds navigation to the editors' layout, with only the pages that the user may open. */
@ControllerAdvice
class AdminNavigation {

	private static final String HOME = "/admin";

	private static final List<Entry> ENTRIES = List.of(new Entry("Desk", HOME, AccessLevel.VIEWER),
			new Entry("Roles", "/admin/roles", AccessLevel.VIEWER),
			new Entry("Sources", "/admin/sources", AccessLevel.VIEWER),
			new Entry("Categories", "/admin/categories", AccessLevel.VIEWER),
			new Entry("Skills", "/admin/skills", AccessLevel.VIEWER),
			new Entry("Reports", "/admin/reports", AccessLevel.VIEWER),
			new Entry("Archive", "/admin/archive", AccessLevel.PUBLISHER),
			new Entry("Imports", "/admin/imports", AccessLevel.ADMINISTRATOR),
			new Entry("People", "/admin/people", AccessLevel.ADMINISTRATOR),
			new Entry("Log", "/admin/log", AccessLevel.ADMINISTRATOR),
			new Entry("Status", "/admin/status", AccessLevel.ADMINISTRATOR));

	/**
	 * Error pages have the frame of the page that was requested, unless the request
	 * failed before there was a token for the frame's form.
	 */
	@ModelAttribute
	void addTo(Model model, HttpServletRequest request) {
		String path = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
			.orElseGet(request::getRequestURI);
		boolean framed = isBelow(HOME, path) && request.getAttribute(CsrfToken.class.getName()) != null;
		if (framed && request.getAttribute(SessionRevocationFilter.PERSON) instanceof SignedIn person) {
			model.addAttribute("navigation",
					new Navigation(ENTRIES.stream()
						.filter((entry) -> person.may(entry.least()))
						.map((entry) -> new Place(entry.text(), entry.path(),
								entry.path().equals(HOME) ? path.equals(HOME) : isBelow(entry.path(), path)))
						.toList(), person.name()));
		}
	}

	private static boolean isBelow(String path, String address) {
		return address.equals(path) || address.startsWith(path + "/");
	}

	private record Entry(String text, String path, AccessLevel least) {

	}

	record Navigation(List<Place> places, String person) {

	}

	record Place(String text, String path, boolean current) {

	}

}
