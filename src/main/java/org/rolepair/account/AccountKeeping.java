package org.rolepair.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.access.AccessLevel;
import org.rolepair.audit.AuditLog;
import org.rolepair.audit.Deed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the accounts: one enabled administrator is always left.
 */
@Service
@Transactional
class AccountKeeping {

	private static final String PEOPLE = "/admin/people/";

	private final Accounts accounts;

	private final Passwords passwords;

	private final AuditLog log;

	private final Clock clock;

	AccountKeeping(Accounts accounts, Passwords passwords, AuditLog log, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.log = log;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	List<Account> all() {
		return this.accounts.findAllByOrderByName();
	}

	@Transactional(readOnly = true)
	Optional<Account> byId(UUID id) {
		return this.accounts.findById(id);
	}

	@Transactional(readOnly = true)
	boolean isTaken(String name) {
		return this.accounts.findByName(name).isPresent();
	}

	/**
	 * Add a person.
	 * @return the password with which they sign in first
	 */
	String add(String actor, String name, AccessLevel level) {
		String password = this.passwords.make();
		Account account = this.accounts.save(new Account(name, this.passwords.encode(password), true, level, now()));
		this.log.record(actor, Deed.ACCOUNT_ADDED, name, level.name(), PEOPLE + account.id());
		return password;
	}

	/**
	 * Give a person a new password, and end their sessions.
	 * @return the password, empty when there is no such person
	 */
	Optional<String> givePassword(String actor, UUID id) {
		return this.accounts.lock(id).map((account) -> {
			String password = this.passwords.make();
			account.givePassword(this.passwords.encode(password));
			this.log.record(actor, Deed.PASSWORD_GIVEN, account.name(), "", PEOPLE + id);
			return password;
		});
	}

	/**
	 * Let a person sign in again.
	 */
	void enable(String actor, UUID id) {
		this.accounts.lock(id).ifPresent((account) -> {
			account.enable();
			this.log.record(actor, Deed.ACCOUNT_ENABLED, account.name(), "", PEOPLE + id);
		});
	}

	/**
	 * Keep a person from signing in, and end their sessions.
	 * @return false when nobody would be left to keep the accounts
	 */
	boolean disable(String actor, UUID id) {
		boolean last = isLastAdministrator(id);
		Account account = this.accounts.lock(id).orElseThrow();
		if (last) {
			return false;
		}
		account.disable();
		this.log.record(actor, Deed.ACCOUNT_DISABLED, account.name(), "", PEOPLE + id);
		return true;
	}

	/**
	 * Change what a person may do, and end their sessions.
	 * @return false when nobody would be left to keep the accounts
	 */
	boolean change(String actor, UUID id, AccessLevel level) {
		boolean last = level != AccessLevel.ADMINISTRATOR && isLastAdministrator(id);
		Account account = this.accounts.lock(id).orElseThrow();
		if (last) {
			return false;
		}
		this.log.record(actor, Deed.ACCESS_CHANGED, account.name(), account.level() + " → " + level, PEOPLE + id);
		account.change(level);
		return true;
	}

	/**
	 * Set the password that a person chose, and end their sessions.
	 */
	void choosePassword(UUID id, String password) {
		Account account = this.accounts.lock(id).orElseThrow();
		account.choosePassword(this.passwords.encode(password));
		this.log.record(account.name(), Deed.PASSWORD_CHANGED, account.name(), "", "");
	}

	/**
	 * End all sessions of a person.
	 */
	void endSessions(UUID id) {
		Account account = this.accounts.lock(id).orElseThrow();
		account.endSessions();
		this.log.record(account.name(), Deed.SIGNED_OUT_EVERYWHERE, account.name(), "", "");
	}

	/**
	 * Locks the administrators before it looks, lest two of them take each other's place
	 * at the same time.
	 */
	private boolean isLastAdministrator(UUID id) {
		List<Account> administrators = this.accounts.lockAdministrators();
		return administrators.size() == 1 && administrators.get(0).id().equals(id);
	}

	private Instant now() {
		return Instant.now(this.clock);
	}

}
