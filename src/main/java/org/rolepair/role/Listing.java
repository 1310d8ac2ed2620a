package org.rolepair.role;

/** A role's names in lists. */
public record Listing(Slug slug, String title, String runningTitle, String categorySlug) {

	/** Returns the names with the slug, to tell apart roles that bear one title. */
	public Listing withSlugInTitle() {
		return new Listing(this.slug, this.title + " (" + this.slug + ")", this.runningTitle + " (" + this.slug + ")",
				this.categorySlug);
	}

}
