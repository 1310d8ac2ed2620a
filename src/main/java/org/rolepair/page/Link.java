package org.rolepair.page;

import java.util.Map;

import org.rolepair.format.Messages;
import org.rolepair.role.CategoryName;
import org.rolepair.role.Listing;
import org.rolepair.role.RoleProfile;

/** A link to a path on this site. */
public record Link(String text, String path) {

	public static Link toRole(Listing role) {
		return new Link(role.title(), "/roles/" + role.slug());
	}

	public static Link toRole(RoleProfile role) {
		return new Link(role.titles().title(), "/roles/" + role.slug());
	}

	/** Returns a link to the form that reports a problem with the role's page. */
	public static Link toReport(RoleProfile role, Messages messages) {
		return new Link(messages.text("take.report", Map.of("role", role.titles().runningTitle())),
				"/roles/" + role.slug() + "/report");
	}

	/** Returns a "Browse … jobs" link to the roles of a category. */
	public static Link toJobs(CategoryName category, Messages messages) {
		return new Link(messages.text("browse.jobs", Map.of("category", category.runningName())),
				"/categories/" + category.slug());
	}

}
