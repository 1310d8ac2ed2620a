package org.rolepair.page.site;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's settings for the site.
 *
 * @param publicAddress the only origin used in links: scheme, host and port
 * @param jobBoardAddress the target of "Post a job"; null for no link
 * @param embedders the sites that can frame cards, as in a content security policy
 */
@ConfigurationProperties("rolepair")
record SiteSettings(@Nullable URI publicAddress, @Nullable URI jobBoardAddress, @DefaultValue("*") String embedders) {

	SiteSettings {
		requireWebAddress("rolepair.public-address", publicAddress);
		requireWebAddress("rolepair.job-board-address", jobBoardAddress);
		requireEmbedders(embedders);
		if (publicAddress != null && !publicAddress.toString().matches("[^/]+//[^/?#@]+/?")) {
			throw new IllegalArgumentException(
					"Set rolepair.public-address to only scheme, host and port, instead of " + publicAddress);
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
