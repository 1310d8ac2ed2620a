package org.rolepair.page.site;

import java.net.URI;

/**
 * Sites for tests.
 */
public final class Sites {

	private Sites() {
	}

	public static Site at(String address) {
		return new Site(new SiteSettings(URI.create(address), null, "*"), "");
	}

}
