package org.rolepair.account;

import java.util.Collection;
import java.util.UUID;

import lombok.EqualsAndHashCode;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import org.rolepair.account.access.AccessLevel;

import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

@EqualsAndHashCode(onlyExplicitlyIncluded = true)
public final class SignedIn implements UserDetails, CredentialsContainer {

	private static final long serialVersionUID = 1L;

	@Getter
	@EqualsAndHashCode.Include
	private final UUID accountId;

	@Getter
	private final String name;

	private final AccessLevel level;

	/** The generation of sessions that this one belongs to. */
	@Getter
	private final int sessions;

	private final boolean passwordGiven;

	private @Nullable String password;

	public SignedIn(Account account) {
		this.accountId = account.id();
		this.name = account.name();
		this.level = account.level();
		this.sessions = account.sessions();
		this.passwordGiven = account.isPasswordGiven();
		this.password = account.password();
	}

	public boolean may(AccessLevel least) {
		return this.level.includes(least);
	}

	/** Returns whether someone else set the password, so it must be changed first. */
	public boolean isPasswordGiven() {
		return this.passwordGiven;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return this.level.authorities();
	}

	@Override
	public @Nullable String getPassword() {
		return this.password;
	}

	@Override
	public String getUsername() {
		return this.name;
	}

	@Override
	public void eraseCredentials() {
		this.password = null;
	}

}
