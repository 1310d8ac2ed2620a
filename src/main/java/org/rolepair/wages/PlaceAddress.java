package org.rolepair.wages;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The addresses of pages with a place.
 */
public final class PlaceAddress {

	/** What addresses call the place. */
	public static final String PARAMETER = "place";

	private PlaceAddress() {
	}

	/**
	 * The page at a place.
	 * @param path the path of the page of the nation
	 * @param place the place
	 * @return a path with a query
	 */
	public static String of(String path, Place place) {
		return path + query(place);
	}

	/**
	 * What the addresses of pages at a place end in.
	 * @return a query, with its question mark
	 */
	public static String query(Place place) {
		return "?" + PARAMETER + "=" + place.slug();
	}

	/**
	 * What a form carried on from a page at a place.
	 * @param request the form's request
	 * @return a query, with its question mark; nothing where no place was carried
	 */
	public static String carried(HttpServletRequest request) {
		String slug = PlaceSlugs.slug(Optional.ofNullable(request.getParameter(PARAMETER)).orElse(""));
		return slug.isEmpty() ? "" : "?" + PARAMETER + "=" + slug;
	}

	/**
	 * The list of places from which to go to a page.
	 * @param path the path of the page of the nation
	 * @return a path
	 */
	public static String list(String path) {
		return path + "/places";
	}

}
