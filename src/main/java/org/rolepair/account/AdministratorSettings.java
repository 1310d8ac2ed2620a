package org.rolepair.account;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the first administrator is. Of no use once somebody has an account, unless an
 * operator asks for the way back in.
 *
 * @param name the name to sign in with
 * @param password the password; without it one is made and written to the log once
 * @param reset whether this start gives the administrator a new password
 */
@ConfigurationProperties("rolepair.administrator")
public record AdministratorSettings(@DefaultValue("administrator") String name, @Nullable String password,
		@DefaultValue("false") boolean reset) {

	public AdministratorSettings {
		if (!Account.isName(name)) {
			throw new IllegalArgumentException("rolepair.administrator.name takes 2 to 60 lower-case letters, digits, "
					+ "points, hyphens, underscores and at signs, not " + name);
		}
	}

}
