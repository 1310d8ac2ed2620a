package org.rolepair.browse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rolepair.page.Banner;
import org.rolepair.page.Redirect;
import org.rolepair.past.PastPages;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.PublishedRoles;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class RoleController {

	private final PublishedRoles roles;

	private final RolePages pages;

	private final MissingPages missing;

	private final PastPages past;

	RoleController(PublishedRoles roles, RolePages pages, MissingPages missing, PastPages past) {
		this.roles = roles;
		this.pages = pages;
		this.missing = missing;
		this.past = past;
	}

	@GetMapping(path = "/roles/{name}", produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView show(@PathVariable String name) {
		Optional<PublishedRole> role = find(name);
		if (role.isEmpty()) {
			return elsewhere(name, "");
		}
		return isWithdrawn(role.get()) ? this.missing.withdrawn(role.get().profile()) : this.pages.page(role.get());
	}

	@GetMapping(path = "/roles/{name}", params = PastPages.PARAMETER, produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView showPast(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) {
		Optional<PublishedRole> present = find(name);
		if (present.isEmpty()) {
			return elsewhere(name, "?" + request.getQueryString());
		}
		if (isWithdrawn(present.get())) {
			return this.missing.withdrawn(present.get().profile());
		}
		Slug slug = present.get().slug();
		return this.past.answer(List.of(slug), "/roles/" + slug, request, response, this::past);
	}

	private ModelAndView past(List<PublishedRole> roles, LocalDate day, Banner banner) {
		PublishedRole role = roles.get(0);
		return isWithdrawn(role) ? this.missing.withdrawn(role.profile()) : this.pages.past(role, day, banner);
	}

	private Optional<PublishedRole> find(String name) {
		return Slug.parse(name).flatMap((slug) -> Optional.ofNullable(this.roles.bySlugs(List.of(slug)).get(slug)));
	}

	private static boolean isWithdrawn(PublishedRole role) {
		return role.profile().standing().state() == RoleState.WITHDRAWN;
	}

	private ModelAndView elsewhere(String name, String query) {
		return Slug.parse(name)
			.flatMap(this.roles::presentSlug)
			.map((present) -> Redirect.permanently("/roles/" + present + query))
			.orElseGet(() -> this.missing.role(name));
	}

}
