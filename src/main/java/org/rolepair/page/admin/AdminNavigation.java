package org.rolepair.page.admin;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Adds navigation to the editors' layout, with only the pages that the user may open. */
@ControllerAdvice
class AdminNavigation {

	private static final String HOME = "/admin";

	private static final List<Entry> ENTRIES = List.of(new Entry("Roles", "/admin/roles", "VIEWER"),
			new Entry("Sources", "/admin/sources", "VIEWER"), new Entry("Categories", "/admin/categories", "VIEWER"),
			new Entry("Skills", "/admin/skills", "VIEWER"), new Entry("Reports", "/admin/reports", "VIEWER"),
			new Entry("Incomplete", "/admin/incomplete", "VIEWER"), new Entry("Old", "/admin/old", "VIEWER"),
			new Entry("Archive", "/admin/archive", "PUBLISHER"),
			new Entry("Imports", "/admin/imports", "ADMINISTRATOR"),
			new Entry("People", "/admin/people", "ADMINISTRATOR"), new Entry("Log", "/admin/log", "ADMINISTRATOR"),
			new Entry("Status", "/admin/status", "ADMINISTRATOR"));

	@ModelAttribute
	void addTo(Model model, HttpServletRequest request) {
		if (isBelow(HOME, request.getRequestURI())) {
			List<Place> places = ENTRIES.stream()
				.filter((entry) -> request.isUserInRole(entry.least()))
				.map((entry) -> new Place(entry.text(), entry.path(), isBelow(entry.path(), request.getRequestURI())))
				.toList();
			model.addAttribute("navigation",
					new Navigation(places, Optional.ofNullable(request.getRemoteUser()).orElse("")));
		}
	}

	private static boolean isBelow(String path, String address) {
		return address.equals(path) || address.startsWith(path + "/");
	}

	private record Entry(String text, String path, String least) {

	}

	record Navigation(List<Place> places, String person) {

	}

	record Place(String text, String path, boolean current) {

	}

}
