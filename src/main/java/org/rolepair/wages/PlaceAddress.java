package org.rolepair.wages;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.rolepair.page.Link;

/** Builds URLs of pages for a place. */
public final class PlaceAddress {

	/** The query parameter that names the place. */
	public static final String PARAMETER = "place";

	private PlaceAddress() {
	}

	/** Returns the path of a national page with the place as its query. */
	public static String of(String path, Place place) {
		return path + query(place);
	}

	/** Returns a link to the pay on the version of a national page for the place. */
	public static Link toPay(String path, Place place) {
		return new Link(place.title(), of(path, place) + "#pay");
	}

	/** Returns the query for a place, including its question mark. */
	public static String query(Place place) {
		return "?" + PARAMETER + "=" + place.slug();
	}

	/** Returns the query for the place that a form submitted, or an empty string. */
	public static String carried(HttpServletRequest request) {
		String slug = PlaceSlugs.slug(Optional.ofNullable(request.getParameter(PARAMETER)).orElse(""));
		return slug.isEmpty() ? "" : "?" + PARAMETER + "=" + slug;
	}

}
