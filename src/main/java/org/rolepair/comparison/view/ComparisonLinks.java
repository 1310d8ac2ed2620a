package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.Notice;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;

/**
 * Builds links to related pages: other orders, fewer roles, fewer rows.
 *
 * @param query the query that names the page's place; may be empty
 */
public record ComparisonLinks(List<RoleProfile> roles, String query, Messages messages) {

	/** Returns links that swap, reorder or remove roles. */
	List<Link> changes() {
		List<Link> links = new ArrayList<>();
		List<Slug> slugs = slugs();
		if (slugs.size() == 2) {
			links.add(new Link(this.messages.text("tool.swap"),
					ComparisonAddress.path(List.of(slugs.get(1), slugs.get(0))) + this.query));
		}
		for (int i = 0; i < slugs.size(); i++) {
			List<Slug> fewer = new ArrayList<>(slugs);
			fewer.remove(i);
			links.add(new Link(this.messages.text("tool.remove", Map.of("role", title(i))),
					((fewer.size() == 1) ? "/roles/" + fewer.get(0) : ComparisonAddress.path(fewer)) + this.query));
		}
		return links;
	}

	/** Returns links to the same roles with differences from another; none for a pair. */
	List<Link> bases() {
		List<Link> links = new ArrayList<>();
		List<Slug> slugs = slugs();
		for (int i = 1; i < slugs.size() && slugs.size() > 2; i++) {
			List<Slug> reordered = new ArrayList<>(slugs);
			reordered.add(0, reordered.remove(i));
			links.add(new Link(title(i), ComparisonAddress.path(reordered) + this.query));
		}
		return links;
	}

	/** Returns a link to the transition page from one role to another. */
	public static Link change(RoleProfile from, RoleProfile to, Messages messages) {
		return new Link(
				messages.text("transition.link",
						Map.of("from", from.titles().runningTitle(), "to", to.titles().runningTitle())),
				ComparisonAddress.transition(from.slug(), to.slug()));
	}

	/**
	 * Returns the rows that a reader chose, with links to others.
	 * @param counts how many rows each filter shows, without those that cannot be
	 * compared
	 */
	ComparisonPage.RowChoice rows(RowFilter current, Map<RowFilter, Integer> counts) {
		List<Link> links = new ArrayList<>();
		for (RowFilter filter : RowFilter.values()) {
			int count = counts.getOrDefault(filter, 0);
			if (filter != current && count > 0) {
				String rows = (filter == RowFilter.ALL) ? this.query
						: (this.query.isEmpty() ? "?" : this.query + "&") + "rows=" + filter.parameter();
				links.add(new Link(this.messages.text("rows.link." + filter, Map.of("count", count)),
						ComparisonAddress.path(slugs()) + rows));
			}
		}
		return new ComparisonPage.RowChoice(
				this.messages.text("rows.shown." + current, Map.of("count", counts.getOrDefault(current, 0))), links);
	}

	/**
	 * Returns a notice for each retired role, with a link to the same page for its
	 * successor, and one on figures of wider groups.
	 * @param address returns the path of such a page for other roles
	 */
	public static List<Notice> notices(List<RoleProfile> roles, Function<List<Slug>, String> address,
			Messages messages) {
		List<Notice> notices = new ArrayList<>();
		for (RoleProfile role : roles) {
			role.status().successor().ifPresent((next) -> {
				List<Slug> swapped = roles.stream()
					.map((other) -> other.equals(role) ? next.slug() : other.slug())
					.distinct()
					.toList();
				notices.add(Notice.of(messages.text("notice.retired", Map.of("role", role.titles().title())),
						new Link(next.title(), address.apply(swapped))));
			});
		}
		new WiderGroups(messages).notice(roles).ifPresent(notices::add);
		return notices;
	}

	private List<Slug> slugs() {
		return this.roles.stream().map(RoleProfile::slug).toList();
	}

	private String title(int role) {
		return this.roles.get(role).titles().runningTitle();
	}

}
