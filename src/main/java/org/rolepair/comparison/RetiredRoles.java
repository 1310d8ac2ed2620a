package org.rolepair.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;
import org.rolepair.role.Standing;

/**
 * Tells which roles of a comparison are retired, and what to compare instead.
 */
final class RetiredRoles {

	private final List<RoleProfile> roles;

	private final Function<List<Slug>, String> address;

	private final Messages messages;

	RetiredRoles(List<RoleProfile> roles, Messages messages) {
		this(roles, ComparisonAddress::path, messages);
	}

	/**
	 * Tells it on a page of another kind.
	 * @param address the path of such a page for other roles
	 */
	RetiredRoles(List<RoleProfile> roles, Function<List<Slug>, String> address, Messages messages) {
		this.roles = roles;
		this.address = address;
		this.messages = messages;
	}

	List<ComparisonPage.Notice> notices() {
		List<ComparisonPage.Notice> notices = new ArrayList<>();
		for (RoleProfile role : this.roles) {
			Optional<Standing.Successor> successor = role.standing().successor();
			successor.ifPresent((next) -> notices.add(new ComparisonPage.Notice(
					this.messages.text("notice.retired", Map.of("role", role.titles().title())),
					new Link(next.title(), swapped(role, next.slug())))));
		}
		return notices;
	}

	/** The same page with the successor in a retired role's place. */
	private String swapped(RoleProfile retired, Slug successor) {
		return this.address.apply(
				this.roles.stream().map((role) -> role.equals(retired) ? successor : role.slug()).distinct().toList());
	}

}
