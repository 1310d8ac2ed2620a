package org.rolepair.role;

/**
 * A role as lists name it.
 *
 * @param slug its part of an address
 * @param title its title as a heading
 * @param runningTitle its title in running text
 * @param categorySlug the category that it belongs to
 */
public record Listing(Slug slug, String title, String runningTitle, String categorySlug) {

}
