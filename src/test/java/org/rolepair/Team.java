package org.rolepair;

import java.util.EnumMap;
import java.util.Map;

import org.rolepair.account.access.AccessLevel;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person of each access level, added by the first administrator as people are added:
 * by the forms of the running application.
 */
public final class Team {

	/** The first administrator of every application that tests start. */
	public static final String ADMINISTRATOR = "administrator";

	/** The first administrator's password in every application that tests start. */
	public static final String PASSWORD = "a lighthouse in the fog";

	private final int port;

	private final Editor administrator;

	private final Map<AccessLevel, String> names = new EnumMap<>(AccessLevel.class);

	private Team(int port, Editor administrator) {
		this.port = port;
		this.administrator = administrator;
		this.names.put(AccessLevel.ADMINISTRATOR, ADMINISTRATOR);
	}

	/**
	 * The people of an application.
	 * @param port where it listens
	 */
	public static Team of(int port) {
		return new Team(port, Editor.signedIn(port, ADMINISTRATOR, PASSWORD));
	}

	/** The first administrator, signed in. */
	public Editor administrator() {
		return this.administrator;
	}

	/**
	 * Somebody of a level, newly signed in. All of a level are one person; the name is
	 * the level's, in lower case.
	 */
	public Editor signIn(AccessLevel level) {
		return signIn(this.names.computeIfAbsent(level, this::add), PASSWORD);
	}

	/**
	 * Somebody of a name of their own, added unless they are there already.
	 */
	public Editor signIn(String name, AccessLevel level) {
		return signIn(add(name, level), PASSWORD);
	}

	public Editor signIn(String name, String password) {
		return Editor.signedIn(this.port, name, password);
	}

	/** Somebody who is not signed in. */
	public Editor stranger() {
		return Editor.stranger(this.port);
	}

	/**
	 * Adds somebody, who chooses {@link #PASSWORD} at once; nothing happens when they are
	 * there already.
	 * @return the name
	 */
	public String add(String name, AccessLevel level) {
		if (this.administrator.open("/admin/people").document().select("th[scope=row]").eachText().contains(name)) {
			return name;
		}
		Editor.Answer added = this.administrator.form("/admin/people/new")
			.set("name", name)
			.set("level", level.name())
			.submit();
		String given = added.document().select(".done code").text();
		Editor person = stranger();
		Editor.Answer own = person.signIn(name, given).follow();
		Editor.Answer changed = own.form("/admin/account")
			.set("present", given)
			.set("chosen", PASSWORD)
			.set("again", PASSWORD)
			.submit();
		assertThat(changed.location()).isEqualTo("/login?password-changed");
		return name;
	}

	private String add(AccessLevel level) {
		return add(level.name().toLowerCase(java.util.Locale.ROOT), level);
	}

}
