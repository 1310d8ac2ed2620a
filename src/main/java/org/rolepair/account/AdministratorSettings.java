package org.rolepair.account;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the first administrator is; of no use once somebody has an account.
 *
 * @param name the name to sign in with
 * @param password the password; without it one is made and written to the log once
 */
@ConfigurationProperties("rolepair.administrator")
record AdministratorSettings(@DefaultValue("administrator") String name, @Nullable String password) {

	AdministratorSettings {
		if (!AccountNames.isValid(name)) {
			throw new IllegalArgumentException("rolepair.administrator.name takes 2 to 60 lower-case letters, digits, "
					+ "points, hyphens, underscores and at signs, not " + name);
		}
	}

}
