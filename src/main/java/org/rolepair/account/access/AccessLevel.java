package org.rolepair.account.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * What a person may do. Each level includes those before it.
 */
public enum AccessLevel {

	/** Reads drafts, history and lists. */
	VIEWER,

	/** Writes drafts, adds sources, categories and skills, and resolves reports. */
	EDITOR,

	/** Changes what the public sees. */
	PUBLISHER,

	/** Keeps the accounts and reads the log. */
	ADMINISTRATOR;

	private static final String ROLE = "ROLE_";

	/**
	 * Read the name of a level.
	 * @param name what a form sent
	 * @return empty when there is no such level
	 */
	public static Optional<AccessLevel> find(String name) {
		return Arrays.stream(values()).filter((level) -> level.name().equals(name)).findFirst();
	}

	/**
	 * What who signs in with this level is granted.
	 * @return the authority of this level and of each below
	 */
	public List<GrantedAuthority> authorities() {
		return AuthorityUtils.createAuthorityList(
				Arrays.stream(values()).filter(this::includes).map(AccessLevel::authority).toArray(String[]::new));
	}

	/**
	 * The name under which who signed in holds this level.
	 * @return the name of a granted authority
	 */
	String authority() {
		return ROLE + this;
	}

	/**
	 * Whether who has this level may do what another asks for.
	 * @param other the other level
	 * @return true for the same level and those before it
	 */
	public boolean includes(AccessLevel other) {
		return compareTo(other) >= 0;
	}

}
