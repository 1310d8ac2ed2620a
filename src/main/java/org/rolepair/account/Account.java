package org.rolepair.account;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import lombok.Getter;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.page.form.TextInput;

@Entity
public class Account {

	private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.@_-]{1,59}");

	@Id
	@Getter
	private UUID id;

	@Version
	private int version;

	@Getter
	private String name;

	private String password;

	private boolean passwordGiven;

	@Enumerated(EnumType.STRING)
	private AccessLevel accessLevel;

	private boolean enabled;

	private int sessions;

	@Getter
	private Instant createdAt;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	/** Creates an enabled account with a folded name and an encoded password. */
	public Account(String name, String password, boolean passwordGiven, AccessLevel level, Instant createdAt) {
		this.id = UUID.randomUUID();
		this.name = name;
		this.password = password;
		this.passwordGiven = passwordGiven;
		this.accessLevel = level;
		this.enabled = true;
		this.createdAt = createdAt;
	}

	/** Returns a name in the form that is stored and looked up, in lower case. */
	public static String foldName(String typed) {
		return TextInput.line(typed).toLowerCase(Locale.ROOT);
	}

	public static boolean isName(String name) {
		return NAME.matcher(name).matches();
	}

	String password() {
		return this.password;
	}

	public boolean isPasswordGiven() {
		return this.passwordGiven;
	}

	public AccessLevel level() {
		return this.accessLevel;
	}

	public boolean isEnabled() {
		return this.enabled;
	}

	/** Returns the generation of valid sessions; earlier ones have ended. */
	int sessions() {
		return this.sessions;
	}

	/** Sets a password; one that is given by someone else has to be changed first. */
	void changePassword(String encoded, boolean given) {
		this.password = encoded;
		this.passwordGiven = given;
		endSessions();
	}

	void change(AccessLevel level) {
		this.accessLevel = level;
		endSessions();
	}

	void disable() {
		this.enabled = false;
		endSessions();
	}

	void enable() {
		this.enabled = true;
	}

	void endSessions() {
		this.sessions++;
	}

}
