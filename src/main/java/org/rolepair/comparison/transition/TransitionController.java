package org.rolepair.comparison.transition;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.view.ComparisonErrorPages;
import org.rolepair.comparison.view.ComparisonLinks;
import org.rolepair.comparison.view.ComparisonLookup;
import org.rolepair.comparison.view.ComparisonPages;
import org.rolepair.format.Messages;
import org.rolepair.page.Redirect;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequiredArgsConstructor
class TransitionController {

	private final ComparisonLookup lookup;

	private final TransitionPages pages;

	private final ComparisonErrorPages errorPages;

	private final Messages messages;

	@GetMapping(path = ComparisonAddress.TRANSITION, produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView show(@PathVariable String from, @PathVariable String to) {
		ComparisonLookup.Result found = this.lookup.find(List.of(from, to));
		if (found instanceof ComparisonLookup.Found roles) {
			return page(roles.roles());
		}
		if (found instanceof ComparisonLookup.Moved moved) {
			boolean pair = moved.slugs().size() > 1;
			return Redirect.permanently(
					pair ? ComparisonAddress.transition(moved.slugs().get(0), moved.slugs().get(1)) : moved.path());
		}
		return this.errorPages.of(found,
				(pair) -> ComparisonLinks.change(pair.get(0).profile(), pair.get(1).profile(), this.messages));
	}

	private ModelAndView page(List<PublishedRole> roles) {
		RoleProfile from = roles.get(0).profile();
		RoleProfile to = roles.get(1).profile();
		TransitionPage page = this.pages.page(from, to);
		return ComparisonPages.published("comparison/transition", roles, page, this.pages.head(from, to, page));
	}

}
