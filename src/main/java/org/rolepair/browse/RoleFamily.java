package org.rolepair.browse;

import java.util.List;

import org.rolepair.page.Link;

/**
 * Roles of a category that belong together.
 *
 * @param id by which its heading is found
 * @param name what they have in common
 * @param count how many there are, in words
 * @param roles the roles, by title
 */
record RoleFamily(String id, String name, String count, List<Link> roles) {

}
