package org.rolepair.page;

import java.util.Map;

import org.rolepair.format.Messages;
import org.rolepair.role.CategoryName;
import org.rolepair.role.Listing;
import org.rolepair.role.RoleProfile;

/**
 * A link.
 *
 * @param text how it reads
 * @param path where it leads on this site
 */
public record Link(String text, String path) {

	public static Link toRole(Listing role) {
		return new Link(role.title(), "/roles/" + role.slug());
	}

	public static Link toRole(RoleProfile role) {
		return new Link(role.titles().title(), "/roles/" + role.slug());
	}

	/**
	 * A link to what changed in a role and when.
	 * @return a link that reads as the role's title
	 */
	public static Link toHistory(RoleProfile role) {
		return new Link(role.titles().title(), "/roles/" + role.slug() + "/history");
	}

	/**
	 * A link to the roles of a category.
	 * @param category the category
	 * @param messages the message bundle
	 * @return "Browse … jobs"
	 */
	public static Link toJobs(CategoryName category, Messages messages) {
		return new Link(messages.text("browse.jobs", Map.of("category", category.runningName())),
				"/categories/" + category.slug());
	}

}
