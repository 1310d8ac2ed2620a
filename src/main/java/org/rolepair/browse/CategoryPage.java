package org.rolepair.browse;

import java.util.List;

import org.rolepair.page.Link;

/**
 * What the page of a category shows.
 *
 * @param name the category's name
 * @param description what its people do
 * @param roles its roles
 * @param families the same roles in families, where they are many
 * @param comparisons some of them in pairs
 */
record CategoryPage(String name, String description, List<Link> roles, List<RoleFamily> families,
		List<Link> comparisons) {

}
