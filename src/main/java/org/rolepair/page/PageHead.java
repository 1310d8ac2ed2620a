package org.rolepair.page;

import java.util.List;
import java.util.Optional;

/**
 * What the layout needs to know of a page.
 *
 * @param title the page's own title, without the site's name
 * @param description one or two sentences made from the page's data
 * @param canonicalPath the path that search engines are to list, with a leading slash
 * @param indexed whether search engines may list the page
 * @param trail the way here from home, this page last
 * @param structuredData JSON-LD, safe to stand inside a script element
 */
public record PageHead(String title, String description, String canonicalPath, boolean indexed, List<Crumb> trail,
		Optional<String> structuredData) {

	public PageHead {
		trail = List.copyOf(trail);
	}

	/** The head of a page below home that search engines do not list. */
	public static PageHead unlisted(String title, String description, String path) {
		return new PageHead(title, description, path, false, List.of(Crumb.home(), Crumb.here(title)),
				Optional.empty());
	}

	/**
	 * The head of a variant of the page, which search engines do not list.
	 * @param title the variant's own title
	 * @param description its description
	 * @return a head without structured data, with the same canonical path
	 */
	public PageHead unlisted(String title, String description) {
		return new PageHead(title, description, this.canonicalPath, false, this.trail, Optional.empty());
	}

	/**
	 * One step of the trail.
	 *
	 * @param name how it reads
	 * @param path where it leads; empty for the page itself
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
