package org.rolepair.browse;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.Redirect;
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

	RoleController(PublishedRoles roles, RolePages pages, MissingPages missing) {
		this.roles = roles;
		this.pages = pages;
		this.missing = missing;
	}

	@GetMapping(path = "/roles/{name}", produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView show(@PathVariable String name) {
		Optional<PublishedRole> role = Slug.parse(name)
			.flatMap((slug) -> Optional.ofNullable(this.roles.bySlugs(List.of(slug)).get(slug)));
		if (role.isEmpty()) {
			return elsewhere(name);
		}
		boolean withdrawn = role.get().profile().standing().state() == RoleState.WITHDRAWN;
		return withdrawn ? this.missing.withdrawn(role.get().profile()) : this.pages.page(role.get());
	}

	private ModelAndView elsewhere(String name) {
		return Slug.parse(name)
			.flatMap(this.roles::presentSlug)
			.map((present) -> Redirect.permanently("/roles/" + present))
			.orElseGet(() -> this.missing.role(name));
	}

}
