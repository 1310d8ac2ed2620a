package org.rolepair.page;

import org.springframework.web.util.HtmlUtils;

/**
 * The frame that shows a card on pages of other sites.
 *
 * @param address the full address of the card
 * @param width in pixels, like the height
 */
public record CardFrame(String title, String address, int width, int height) {

	public static final int WIDTH = 480;

	public static final int HEIGHT = 420;

	public static CardFrame of(String title, String address) {
		return new CardFrame(title, address, WIDTH, HEIGHT);
	}

	/** Returns the element to copy into a page. */
	public String html() {
		return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\"></iframe>"
			.formatted(HtmlUtils.htmlEscape(this.address), HtmlUtils.htmlEscape(this.title), this.width, this.height);
	}

}
