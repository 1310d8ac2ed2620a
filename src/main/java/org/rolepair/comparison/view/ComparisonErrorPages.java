package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.format.Excerpt;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.Chooser;
import org.rolepair.page.Link;
import org.rolepair.page.PageHead;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds pages for addresses that lead to no comparison: the reason and other links. */
@Component
@RequiredArgsConstructor
public class ComparisonErrorPages {

	private final Messages messages;

	public ModelAndView of(ComparisonLookup.Result lookup) {
		return of(lookup, (roles) -> new Link(ComparisonPages.title(roles),
				ComparisonAddress.path(roles.stream().map(PublishedRole::slug).toList())));
	}

	/**
	 * Returns the page for a result other than a page of the roles or a redirect.
	 * @param link links to the page for the roles that may be meant
	 */
	public ModelAndView of(ComparisonLookup.Result lookup, Function<List<PublishedRole>, Link> link) {
		if (lookup instanceof ComparisonLookup.Single single) {
			return page(HttpStatus.NOT_FOUND, "single", Map.of("role", single.role().profile().titles().runningTitle()),
					List.of(), List.of(), List.of(Link.toRole(single.role().profile())), List.of(single.role()));
		}
		if (lookup instanceof ComparisonLookup.Withdrawn withdrawn) {
			return page(HttpStatus.GONE, "withdrawn",
					Map.of("roles", Lists.and(withdrawn.withdrawn().stream().map(ComparisonErrorPages::title).toList()),
							"count", withdrawn.withdrawn().size()),
					withdrawn.withdrawn().stream().map(this::reason).toList(), List.of(),
					withdrawn.rest().stream().map(PublishedRole::profile).map(Link::toRole).toList(), withdrawn.rest());
		}
		if (lookup instanceof ComparisonLookup.Unknown unknown) {
			return unknown(unknown, link);
		}
		return page(HttpStatus.BAD_REQUEST, "too-many", Map.of("most", ComparisonAddress.MAX_ROLES), List.of(),
				List.of(), List.of(), List.of());
	}

	private ModelAndView unknown(ComparisonLookup.Unknown unknown, Function<List<PublishedRole>, Link> link) {
		List<String> names = unknown.unknown()
			.stream()
			.map((name) -> "“" + Excerpt.of(name.name().replace('-', ' ')) + "”")
			.toList();
		List<Link> meant = new ArrayList<>();
		unknown.corrected().forEach((roles) -> meant.add(link.apply(roles)));
		unknown.unknown().forEach((name) -> name.nearest().forEach((role) -> meant.add(Link.toRole(role))));
		return page(HttpStatus.NOT_FOUND, "unknown", Map.of("names", Lists.and(names), "count", names.size()),
				List.of(), meant.stream().distinct().toList(),
				unknown.known().stream().map(PublishedRole::profile).map(Link::toRole).toList(), unknown.known());
	}

	private ModelAndView page(HttpStatus status, String key, Map<String, Object> arguments, List<String> lines,
			List<Link> meant, List<Link> links, List<PublishedRole> filled) {
		String heading = this.messages.text("comparison.error." + key + ".heading", arguments);
		String text = this.messages.text("comparison.error." + key + ".text", arguments);
		PageHead head = PageHead.unlisted(heading, text, "/compare");
		Chooser chooser = Chooser.with(filled.stream().map(ComparisonErrorPages::title).toList(), Map.of());
		return new ModelAndView("comparison/dead-end", Map.of("head", head, "heading", heading, "text", text, "lines",
				lines, "meant", meant, "links", links, "chooser", chooser), status);
	}

	private String reason(PublishedRole role) {
		RoleProfile profile = role.profile();
		return this.messages.text("comparison.error.reason",
				Map.of("role", profile.titles().title(), "reason", profile.status().reason().orElseThrow()));
	}

	private static String title(PublishedRole role) {
		return role.profile().titles().title();
	}

}
