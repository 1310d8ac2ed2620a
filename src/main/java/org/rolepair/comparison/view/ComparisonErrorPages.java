package org.rolepair.comparison.view;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.format.Excerpt;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.Chooser;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.page.Redirect;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds pages for addresses that lead to no comparison: the reason and other links. */
@Component
@RequiredArgsConstructor
public class ComparisonErrorPages {

	private final Messages messages;

	/**
	 * Returns the answer to an address that isn't that of a comparison: a redirect to the
	 * present one, or the page that says why there is none.
	 * @param rest what follows the comparison in the address
	 */
	ModelAndView insteadOf(ComparisonLookup.Result result, String rest) {
		return (result instanceof ComparisonLookup.Moved moved) ? Redirect.permanently(moved.path() + rest)
				: of((ComparisonLookup.Missing) result);
	}

	ModelAndView of(ComparisonLookup.Missing missing) {
		return of(missing, (roles) -> new Link(ComparisonPages.title(roles), ComparisonController.path(roles)));
	}

	/** Returns the page, which links to the pages for the roles that may be meant. */
	public ModelAndView of(ComparisonLookup.Missing missing, Function<List<PublishedRole>, Link> link) {
		String heading = missing.heading(this.messages);
		String text = this.messages.text("comparison.error." + missing.problem().key() + ".text", words(missing));
		PageHead head = PageHead.unlisted(heading, text, "/compare");
		Stream<Link> meant = Stream.concat(missing.corrected().stream().map(link),
				missing.unknown().stream().flatMap((name) -> name.nearest().stream()).map(Link::toRole));
		return new ModelAndView("comparison/dead-end",
				Map.of("head", head, "heading", heading, "text", text, "lines",
						missing.withdrawn().stream().map(this::reason).toList(), "meant", meant.distinct().toList(),
						"links", missing.known().stream().map(PublishedRole::profile).map(Link::toRole).toList(),
						"chooser", Chooser.with(titles(missing.known()), Map.of())),
				missing.status());
	}

	private static Map<String, Object> words(ComparisonLookup.Missing missing) {
		List<String> names = missing.unknown()
			.stream()
			.map((name) -> "“" + Excerpt.of(name.name().replace('-', ' ')) + "”")
			.toList();
		String role = missing.known()
			.stream()
			.findFirst()
			.map((known) -> known.profile().titles().runningTitle())
			.orElse("");
		return Map.of("role", role, "roles", Lists.and(titles(missing.withdrawn())), "names", Lists.and(names), "count",
				missing.count(), "most", ComparisonAddress.MAX_ROLES);
	}

	private static List<String> titles(List<PublishedRole> roles) {
		return roles.stream().map((role) -> role.profile().titles().title()).toList();
	}

	private String reason(PublishedRole role) {
		RoleProfile profile = role.profile();
		return this.messages.text("comparison.error.reason",
				Map.of("role", profile.titles().title(), "reason", profile.status().reason().orElseThrow()));
	}

}
