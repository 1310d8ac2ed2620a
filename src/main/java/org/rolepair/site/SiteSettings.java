package org.rolepair.site;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator sets for the site.
 *
 * @param publicAddress the only origin used in links: scheme, host and port
 * @param jobBoardAddress where "Post a job" leads; no link without it
 */
@ConfigurationProperties("rolepair")
record SiteSettings(@Nullable URI publicAddress, @Nullable URI jobBoardAddress) {

	private static final Set<String> SCHEMES = Set.of("http", "https");

	SiteSettings {
		requireWebAddress("rolepair.public-address", publicAddress);
		requireWebAddress("rolepair.job-board-address", jobBoardAddress);
		if (publicAddress != null && !Optional.ofNullable(publicAddress.getPath()).orElse("").matches("/?")) {
			throw new IllegalArgumentException(
					"rolepair.public-address takes scheme, host and port, without a path: " + publicAddress);
		}
	}

	private static void requireWebAddress(String setting, @Nullable URI address) {
		if (address != null && (address.getHost() == null || !SCHEMES.contains(address.getScheme()))) {
			throw new IllegalArgumentException(setting + " takes an http or https address, not " + address);
		}
	}

}
