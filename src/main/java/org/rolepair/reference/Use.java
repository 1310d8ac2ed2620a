package org.rolepair.reference;

import java.util.List;

import org.rolepair.page.Link;

/**
 * Where something is used.
 *
 * @param role the role, with the way to it
 * @param places where in the role, each with the way there
 */
record Use(Link role, List<Link> places) {

}
