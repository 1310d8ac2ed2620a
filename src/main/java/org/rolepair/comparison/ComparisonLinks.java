package org.rolepair.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.place.Place;
import org.rolepair.place.PlaceAddress;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;

/**
 * The links of a comparison page to its sisters: other orders, fewer roles, fewer rows.
 */
final class ComparisonLinks {

	private final List<RoleProfile> roles;

	private final String query;

	private final Messages messages;

	ComparisonLinks(List<RoleProfile> roles, Optional<Place> place, Messages messages) {
		this.roles = roles;
		this.query = place.map(PlaceAddress::query).orElse("");
		this.messages = messages;
	}

	String path() {
		return ComparisonAddress.path(slugs());
	}

	List<Link> tools() {
		List<Link> tools = new ArrayList<>();
		List<Slug> slugs = slugs();
		for (int i = 1; i < slugs.size(); i++) {
			List<Slug> reordered = new ArrayList<>(slugs);
			reordered.add(0, reordered.remove(i));
			String text = (slugs.size() == 2) ? this.messages.text("tool.swap")
					: this.messages.text("tool.first", Map.of("role", title(i)));
			tools.add(new Link(text, ComparisonAddress.path(reordered) + this.query));
		}
		if (slugs.size() < ComparisonAddress.MOST_ROLES) {
			tools.add(new Link(this.messages.text("tool.add"), "#add"));
		}
		for (int i = 0; i < slugs.size(); i++) {
			List<Slug> fewer = new ArrayList<>(slugs);
			fewer.remove(i);
			tools.add(new Link(this.messages.text("tool.remove", Map.of("role", title(i))),
					((fewer.size() == 1) ? "/roles/" + fewer.get(0) : ComparisonAddress.path(fewer)) + this.query));
		}
		return tools;
	}

	/** The changes from one role of a pair to the other, where they say enough. */
	List<Link> changes() {
		if (this.roles.size() != 2 || !IndexRule.isIndexed(this.roles.get(0), this.roles.get(1))) {
			return List.of();
		}
		return List.of(change(0, 1), change(1, 0));
	}

	private Link change(int from, int to) {
		return new Link(this.messages.text("transition.link", Map.of("from", title(from), "to", title(to))),
				TransitionAddress.path(this.roles.get(from).slug(), this.roles.get(to).slug()));
	}

	List<ComparisonPage.FilterLink> filters(RowFilter current) {
		List<ComparisonPage.FilterLink> links = new ArrayList<>();
		for (RowFilter filter : RowFilter.values()) {
			String rows = (filter == RowFilter.ALL) ? this.query
					: (this.query.isEmpty() ? "?" : this.query + "&") + "rows=" + filter.parameter();
			links.add(new ComparisonPage.FilterLink(this.messages.text("filter." + filter), path() + rows + "#overview",
					filter == current));
		}
		return links;
	}

	private List<Slug> slugs() {
		return this.roles.stream().map(RoleProfile::slug).toList();
	}

	private String title(int role) {
		return this.roles.get(role).titles().runningTitle();
	}

}
