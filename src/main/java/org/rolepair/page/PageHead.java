package org.rolepair.page;

import java.util.List;
import java.util.Optional;

/**
 * Data about a page for the layout.
 *
 * @param title without the site's name
 * @param canonicalPath the path for search engines, with a leading slash
 * @param indexed whether search engines may list the page
 * @param trail breadcrumbs from home to this page
 * @param structuredData JSON-LD, safe inside a script element
 */
public record PageHead(String title, String description, String canonicalPath, boolean indexed, List<Crumb> trail,
		Optional<String> structuredData) {

	public PageHead {
		trail = List.copyOf(trail);
	}

	/** Returns the head of a page below home that search engines do not list. */
	public static PageHead unlisted(String title, String description, String path) {
		return new PageHead(title, description, path, false, List.of(Crumb.home(), Crumb.here(title)),
				Optional.empty());
	}

	/**
	 * Returns the head of a variant that search engines do not list. It has the same
	 * canonical path and no structured data.
	 */
	public PageHead unlisted(String title, String description) {
		return new PageHead(title, description, this.canonicalPath, false, this.trail, Optional.empty());
	}

	/**
	 * A breadcrumb.
	 *
	 * @param path empty for the page itself
	 */
	public record Crumb(String name, Optional<String> path) {

		public static Crumb home() {
			return to("Home", "/");
		}

		public static Crumb to(String name, String path) {
			return new Crumb(name, Optional.of(path));
		}

		public static Crumb here(String name) {
			return new Crumb(name, Optional.empty());
		}

	}

}
