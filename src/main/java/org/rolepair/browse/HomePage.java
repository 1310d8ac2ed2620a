package org.rolepair.browse;

import java.util.List;

import org.rolepair.page.Chooser;
import org.rolepair.page.Link;

/**
 * What the home page shows.
 *
 * @param scope how much there is to compare
 * @param chooser the form that asks for roles
 * @param comparisons a few to start from
 * @param categories those that have roles
 */
record HomePage(String scope, Chooser chooser, List<Link> comparisons, List<CategoryCard> categories) {

}
