package org.rolepair.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.rolepair.page.site.Site;

import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * The frame that shows a card on pages of other sites.
 *
 * @param address the full address of the card
 * @param roles one to four
 * @param width in pixels, like the height
 */
public record CardFrame(String title, String address, int roles, int width, int height) {

	/** Stands before the path of a page in the path of its card. */
	public static final String PREFIX = "/embed";

	public static final String OEMBED = "/oembed";

	private static final int WIDTH = 480;

	/** Below this width, the heights of narrow cards are taken. */
	private static final int NARROW = 400;

	/** What three of four cards need, by the number of roles; longer ones scroll. */
	private static final List<Integer> HEIGHTS = List.of(310, 520, 1000, 1100);

	private static final List<Integer> NARROW_HEIGHTS = List.of(450, 700, 1150, 1350);

	/** Returns the frame of a card with a number of roles. */
	public static CardFrame of(String title, String address, int roles) {
		return new CardFrame(title, address, roles, WIDTH, HEIGHTS.get(roles - 1));
	}

	/** Returns the address that tells other sites how to show the page of a path. */
	public static String oembed(Site site, String path) {
		return site.address(OEMBED + "?url=") + UriUtils.encode(site.address(path), StandardCharsets.UTF_8);
	}

	/** Returns this frame, no larger than a size in pixels; a narrow one is higher. */
	public CardFrame within(int width, int height) {
		int most = Math.min(this.width, width);
		int needed = (most < NARROW) ? NARROW_HEIGHTS.get(this.roles - 1) : this.height;
		return new CardFrame(this.title, this.address, this.roles, most, Math.min(needed, height));
	}

	/**
	 * Returns the element to copy into a page; it takes no more than the page's width.
	 */
	public String html() {
		return ("<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" "
				+ "style=\"max-width:100%%\" loading=\"lazy\"></iframe>")
			.formatted(HtmlUtils.htmlEscape(this.address), HtmlUtils.htmlEscape(this.title), this.width, this.height);
	}

}
