package org.rolepair.page;

import org.rolepair.page.site.Site;

/**
 * How other sites show a page that somebody links to, for its head.
 *
 * @param json the address of the page's oEmbed answer as JSON
 * @param xml that answer as XML
 * @param picture the address of a picture of 1200 by 630 pixels; empty if there is none
 */
public record PageSharing(String json, String xml, String picture) {

	/** Follows the path of a page in the path of its picture. */
	public static final String PICTURE = "/share.png";

	/** Returns the sharing of the page of a path, without a picture. */
	public static PageSharing of(Site site, String path) {
		String address = CardFrame.oembed(site, path);
		return new PageSharing(address, address + "&format=xml", "");
	}

	/** Returns the sharing of the page of a path that has a picture. */
	public static PageSharing withPicture(Site site, String path) {
		PageSharing plain = of(site, path);
		return new PageSharing(plain.json, plain.xml, site.address(path + PICTURE));
	}

}
