package org.rolepair.browse.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.rolepair.browse.NotFoundPages;
import org.rolepair.comparison.asof.PageVersions;
import org.rolepair.format.Dates;
import org.rolepair.page.Banner;
import org.rolepair.page.CitationPages;
import org.rolepair.page.Redirect;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.wages.view.PlacePages;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequiredArgsConstructor
class RoleController {

	private final PublishedRoles roles;

	private final RolePages pages;

	private final NotFoundPages missing;

	private final PageVersions versions;

	private final PlacePages places;

	private final CitationPages citations;

	@GetMapping(path = "/roles/{name}", produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView show(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) {
		return PageVersions.withoutPlace("/roles/" + name, request)
			.orElseGet(() -> present(name, PageVersions.query(request),
					(role) -> this.versions.answer(List.of(role.slug()), RolePages.path(role.profile()), request,
							response, this::past, (place) -> this.pages.page(role, place))));
	}

	@GetMapping(path = "/roles/{name}/places", produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView showPlaces(@PathVariable String name) {
		return present(name, "/places", (role) -> this.places.list(role.profile(), RolePages.path(role.profile())));
	}

	@GetMapping(path = "/roles/{name}" + CitationPages.PATH, produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView cite(@PathVariable String name) {
		return present(name, CitationPages.PATH, (role) -> this.citations.page(role.profile().titles().title(),
				RolePages.path(role.profile()), Dates.dayOf(role.publishedAt())));
	}

	private ModelAndView present(String name, String rest, Function<PublishedRole, ModelAndView> page) {
		Optional<Slug> slug = Slug.parse(name);
		return slug.flatMap(this.roles::bySlug)
			.map((role) -> role.isWithdrawn() ? this.missing.withdrawn(role.profile()) : page.apply(role))
			.or(() -> slug.flatMap(this.roles::currentSlug)
				.map((present) -> Redirect.permanently("/roles/" + present + rest)))
			.orElseGet(() -> this.missing.role(name));
	}

	private ModelAndView past(List<PublishedRole> roles, LocalDate day, Banner banner) {
		PublishedRole role = roles.get(0);
		return role.isWithdrawn() ? this.missing.withdrawn(role.profile()) : this.pages.past(role, day, banner);
	}

}
