package org.rolepair.page.site;

import java.net.URI;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;

/**
 * Sites for tests.
 */
public final class Sites {

	private Sites() {
	}

	public static Site at(String address) {
		return new Site(new SiteSettings(URI.create(address), null, "*"), new ServerProperties());
	}

}
