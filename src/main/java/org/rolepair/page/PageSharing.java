package org.rolepair.page;

import java.util.Optional;

import org.rolepair.page.site.Site;

/**
 * How other sites show a page that somebody links to, for its head.
 *
 * @param json the address of the page's oEmbed answer as JSON
 * @param xml that answer as XML
 * @param picture the address of a picture of 1200 by 630 pixels
 */
public record PageSharing(String json, String xml, Optional<String> picture) {

	/** Follows the path of a page in the path of its picture. */
	public static final String PICTURE = "/share.png";

	/**
	 * Returns the sharing of a page without a picture.
	 * @param query the query that names the page's place; may be empty
	 */
	public static PageSharing of(Site site, String path, String query) {
		String address = CardFrame.oembed(site, path + query);
		return new PageSharing(address, address + "&format=xml", Optional.empty());
	}

	/** Returns the sharing of a page that has a picture. */
	public static PageSharing withPicture(Site site, String path) {
		PageSharing plain = of(site, path, "");
		return new PageSharing(plain.json, plain.xml, Optional.of(site.address(path + PICTURE)));
	}

}
