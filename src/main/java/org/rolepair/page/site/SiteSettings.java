package org.rolepair.page.site;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's settings for the site.
 *
 * @param publicAddress what all links start with: scheme, host, port and a path if any
 * @param jobBoardAddress the target of "Post a job"; null for no link
 * @param embedders the sites that can frame cards, as in a content security policy
 */
@ConfigurationProperties("rolepair")
record SiteSettings(@Nullable URI publicAddress, @Nullable URI jobBoardAddress, @DefaultValue("*") String embedders) {

	private static final String PUBLIC_ADDRESS = "[^/]+//[^/?#@]+(?:/(?!\\.)[A-Za-z0-9._~-]+)*/?";

	SiteSettings {
		requireWebAddress("rolepair.public-address", publicAddress);
		requireWebAddress("rolepair.job-board-address", jobBoardAddress);
		requireEmbedders(embedders);
		requireNoQuery(publicAddress);
	}

	private static void requireNoQuery(@Nullable URI publicAddress) {
		if (publicAddress != null && !publicAddress.toString().matches(PUBLIC_ADDRESS)) {
			throw new IllegalArgumentException(
					"Set rolepair.public-address to only scheme, host, port and path, such as "
							+ "https://example.org/roles, instead of " + publicAddress);
		}
	}

	private static void requireEmbedders(String embedders) {
		if (!embedders.matches("'none'|\\*|(?:'self'|https?://[\\w.*:-]+)(?: (?:'self'|https?://[\\w.*:-]+))*")) {
			throw new IllegalArgumentException(
					"Set rolepair.embedders to *, 'none' or addresses such as https://example.org, instead of "
							+ embedders);
		}
	}

	private static void requireWebAddress(String setting, @Nullable URI address) {
		if (address != null && (address.getHost() == null || !address.toString().matches("https?:.*"))) {
			throw new IllegalArgumentException(setting + " takes an http or https address, not " + address);
		}
	}

}
