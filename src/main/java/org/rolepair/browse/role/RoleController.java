package org.rolepair.browse.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.rolepair.browse.NotFoundPages;
import org.rolepair.comparison.asof.AsOfPages;
import org.rolepair.page.Banner;
import org.rolepair.page.Redirect;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.wages.PlaceAddress;
import org.rolepair.wages.view.PlacePages;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequiredArgsConstructor
class RoleController {

	private final PublishedRoles roles;

	private final RolePages pages;

	private final NotFoundPages missing;

	private final AsOfPages asOfPages;

	private final PlacePages places;

	@GetMapping(path = "/roles/{name}", produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView show(@PathVariable String name) {
		return present(name, "", this.pages::page);
	}

	@GetMapping(path = "/roles/{name}", params = AsOfPages.PARAMETER, produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView showPast(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) {
		return present(name, "?" + request.getQueryString(), (role) -> this.asOfPages.answer(List.of(role.slug()),
				RoleHeads.path(role.profile()), request, response, this::past));
	}

	@GetMapping(path = "/roles/{name}", params = { PlaceAddress.PARAMETER, "!" + AsOfPages.PARAMETER },
			produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView showAt(@PathVariable String name, HttpServletRequest request) {
		return present(name, "?" + request.getQueryString(),
				(role) -> this.places.answer(request.getParameter(PlaceAddress.PARAMETER),
						RoleHeads.path(role.profile()), (place) -> this.pages.at(role, place)));
	}

	@GetMapping(path = "/roles/{name}", params = { PlaceAddress.PARAMETER, AsOfPages.PARAMETER },
			produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView showPastWithoutPlace(@PathVariable String name, @RequestParam(AsOfPages.PARAMETER) String day) {
		return Redirect.temporarily(AsOfPages.path("/roles/" + name, day));
	}

	@GetMapping(path = "/roles/{name}/places", produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView showPlaces(@PathVariable String name) {
		return present(name, "/places", (role) -> this.places.list(role.profile(), RoleHeads.path(role.profile())));
	}

	private ModelAndView present(String name, String rest, Function<PublishedRole, ModelAndView> page) {
		Optional<PublishedRole> role = find(name);
		if (role.isEmpty()) {
			return redirectOrNotFound(name, rest);
		}
		return isWithdrawn(role.get()) ? this.missing.withdrawn(role.get().profile()) : page.apply(role.get());
	}

	private ModelAndView past(List<PublishedRole> roles, LocalDate day, Banner banner) {
		PublishedRole role = roles.get(0);
		return isWithdrawn(role) ? this.missing.withdrawn(role.profile()) : this.pages.past(role, day, banner);
	}

	private Optional<PublishedRole> find(String name) {
		return Slug.parse(name).flatMap(this.roles::bySlug);
	}

	private static boolean isWithdrawn(PublishedRole role) {
		return role.profile().status().state() == RoleState.WITHDRAWN;
	}

	private ModelAndView redirectOrNotFound(String name, String rest) {
		return Slug.parse(name)
			.flatMap(this.roles::currentSlug)
			.map((present) -> Redirect.permanently("/roles/" + present + rest))
			.orElseGet(() -> this.missing.role(name));
	}

}
