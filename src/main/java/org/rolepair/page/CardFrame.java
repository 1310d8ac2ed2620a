package org.rolepair.page;

import java.nio.charset.StandardCharsets;

import org.rolepair.page.site.Site;

import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * The frame that shows a card on pages of other sites.
 *
 * @param address the full address of the card
 * @param width in pixels, like the height
 */
public record CardFrame(String title, String address, int width, int height) {

	/** Stands before the path of a page in the path of its card. */
	public static final String PREFIX = "/embed";

	public static final String OEMBED = "/oembed";

	public static final int WIDTH = 480;

	public static final int HEIGHT = 420;

	public static CardFrame of(String title, String address) {
		return new CardFrame(title, address, WIDTH, HEIGHT);
	}

	/** Returns the address that tells other sites how to show the page of a path. */
	public static String oembed(Site site, String path) {
		return site.address(OEMBED + "?url=") + UriUtils.encode(site.address(path), StandardCharsets.UTF_8);
	}

	/** Returns this frame, no larger than a size in pixels. */
	public CardFrame within(int width, int height) {
		return new CardFrame(this.title, this.address, Math.min(this.width, width), Math.min(this.height, height));
	}

	/** Returns the element to copy into a page. */
	public String html() {
		return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\"></iframe>"
			.formatted(HtmlUtils.htmlEscape(this.address), HtmlUtils.htmlEscape(this.title), this.width, this.height);
	}

}
