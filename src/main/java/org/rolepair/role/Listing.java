package org.rolepair.role;

/** A role's names in lists. */
public record Listing(Slug slug, String title, String runningTitle, String categorySlug) {

}
