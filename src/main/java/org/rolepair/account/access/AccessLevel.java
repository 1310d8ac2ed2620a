package org.rolepair.account.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/** What a person may do. Each level includes those before it. */
public enum AccessLevel {

	/** Can read drafts, history and lists. */
	VIEWER,

	/** Can edit drafts, add sources, categories and skills, and resolve reports. */
	EDITOR,

	/** Can change public content. */
	PUBLISHER,

	/** Can manage accounts and read the audit log. */
	ADMINISTRATOR;

	private static final String ROLE = "ROLE_";

	public static Optional<AccessLevel> find(String name) {
		return Arrays.stream(values()).filter((level) -> level.name().equals(name)).findFirst();
	}

	/** Returns the authorities of this level and of each below. */
	public List<GrantedAuthority> authorities() {
		return AuthorityUtils.createAuthorityList(
				Arrays.stream(values()).filter(this::includes).map(AccessLevel::authority).toArray(String[]::new));
	}

	String authority() {
		return ROLE + this;
	}

	public boolean includes(AccessLevel other) {
		return compareTo(other) >= 0;
	}

}
