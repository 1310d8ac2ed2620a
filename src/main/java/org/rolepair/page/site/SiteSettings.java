package org.rolepair.page.site;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The operator's settings for the site.
 *
 * @param publicAddress the only origin used in links: scheme, host and port
 * @param jobBoardAddress the target of "Post a job"; null for no link
 */
@ConfigurationProperties("rolepair")
record SiteSettings(@Nullable URI publicAddress, @Nullable URI jobBoardAddress) {

	SiteSettings {
		requireWebAddress("rolepair.public-address", publicAddress);
		requireWebAddress("rolepair.job-board-address", jobBoardAddress);
		if (publicAddress != null && !publicAddress.toString().matches("[^/]+//[^/?#@]+/?")) {
			throw new IllegalArgumentException(
					"Set rolepair.public-address to only scheme, host and port, instead of " + publicAddress);
		}
	}

	private static void requireWebAddress(String setting, @Nullable URI address) {
		if (address != null && (address.getHost() == null || !address.toString().matches("https?:.*"))) {
			throw new IllegalArgumentException(setting + " takes an http or https address, not " + address);
		}
	}

}
