package org.rolepair.page.site;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

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

	private static final Set<String> SCHEMES = Set.of("http", "https");

	SiteSettings {
		requireWebAddress("rolepair.public-address", publicAddress);
		requireWebAddress("rolepair.job-board-address", jobBoardAddress);
		if (publicAddress != null && !isOrigin(publicAddress)) {
			throw new IllegalArgumentException(
					"Set rolepair.public-address to only scheme, host and port, instead of " + publicAddress);
		}
	}

	private static boolean isOrigin(URI address) {
		return Optional.ofNullable(address.getPath()).orElse("").matches("/?") && address.getQuery() == null
				&& address.getFragment() == null && address.getUserInfo() == null;
	}

	private static void requireWebAddress(String setting, @Nullable URI address) {
		if (address != null && (address.getHost() == null || !isWebScheme(address.getScheme()))) {
			throw new IllegalArgumentException(setting + " takes an http or https address, not " + address);
		}
	}

	private static boolean isWebScheme(@Nullable String scheme) {
		return scheme != null && SCHEMES.contains(scheme);
	}

}
