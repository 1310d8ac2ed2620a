package org.rolepair.account;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for the first administrator, ignored once an account exists unless
 * {@code reset} is true.
 *
 * @param password the password; if absent, a random one is logged once
 * @param reset whether to set a new password at this startup
 */
@ConfigurationProperties("rolepair.administrator")
public record AdministratorSettings(@DefaultValue("administrator") String name, @Nullable String password,
		@DefaultValue("false") boolean reset) {

	public AdministratorSettings {
		if (!Account.isName(name)) {
			throw new IllegalArgumentException("Set rolepair.administrator.name to 2 to 60 lowercase letters, digits, "
					+ "periods, hyphens, underscores and at signs, instead of " + name);
		}
	}

}
