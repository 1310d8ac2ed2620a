package org.rolepair.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the accounts: one enabled administrator is always left.
 */
@Service
@Transactional
public class AccountService {

	private static final String PEOPLE = "/admin/people/";

	private final Accounts accounts;

	private final Passwords passwords;

	private final AuditLog log;

	private final Clock clock;

	AccountService(Accounts accounts, Passwords passwords, AuditLog log, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.log = log;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<Account> all() {
		return this.accounts.findAllByOrderByName();
	}

	@Transactional(readOnly = true)
	public Optional<Account> byId(UUID id) {
		return this.accounts.findById(id);
	}

	/** Returns the account of a name as it is stored, enabled or not. */
	@Transactional(readOnly = true)
	public Optional<Account> byName(String name) {
		return this.accounts.findByName(name);
	}

	/**
	 * Returns whether an account is enabled and a session of it has not been ended.
	 * @param sessions how often its sessions had been ended when the session began
	 */
	@Transactional(readOnly = true)
	public boolean acceptsSession(UUID id, int sessions) {
		return this.accounts.existsStanding(id, sessions);
	}

	@Transactional(readOnly = true)
	public boolean isTaken(String name) {
		return this.accounts.findByName(name).isPresent();
	}

	/**
	 * Add a person.
	 * @return the password with which they sign in first
	 */
	public String add(String actor, String name, AccessLevel level) {
		String password = this.passwords.make();
		Account account = this.accounts.save(new Account(name, this.passwords.encode(password), true, level, now()));
		this.log.record(actor, AuditAction.ACCOUNT_ADDED, name, level.name(), PEOPLE + account.id());
		return password;
	}

	/**
	 * Give a person a new password, and end their sessions.
	 * @return the password, empty when there is no such person
	 */
	public Optional<String> givePassword(String actor, UUID id) {
		return this.accounts.lock(id).map((account) -> {
			String password = this.passwords.make();
			account.givePassword(this.passwords.encode(password));
			this.log.record(actor, AuditAction.PASSWORD_GIVEN, account.name(), "", PEOPLE + id);
			return password;
		});
	}

	/**
	 * Let a person sign in again.
	 */
	public void enable(String actor, UUID id) {
		this.accounts.lock(id).ifPresent((account) -> {
			account.enable();
			this.log.record(actor, AuditAction.ACCOUNT_ENABLED, account.name(), "", PEOPLE + id);
		});
	}

	/**
	 * Keep a person from signing in, and end their sessions.
	 * @return false when nobody would be left to keep the accounts
	 */
	public boolean disable(String actor, UUID id) {
		boolean last = isLastAdministrator(id);
		Account account = this.accounts.lock(id).orElseThrow();
		if (last) {
			return false;
		}
		account.disable();
		this.log.record(actor, AuditAction.ACCOUNT_DISABLED, account.name(), "", PEOPLE + id);
		return true;
	}

	/**
	 * Change what a person may do, and end their sessions.
	 * @return false when nobody would be left to keep the accounts
	 */
	public boolean change(String actor, UUID id, AccessLevel level) {
		boolean last = level != AccessLevel.ADMINISTRATOR && isLastAdministrator(id);
		Account account = this.accounts.lock(id).orElseThrow();
		if (last) {
			return false;
		}
		this.log.record(actor, AuditAction.ACCESS_CHANGED, account.name(), account.level() + " → " + level,
				PEOPLE + id);
		account.change(level);
		return true;
	}

	/**
	 * Set the password that a person chose, and end their sessions.
	 */
	public void choosePassword(UUID id, String password) {
		Account account = this.accounts.lock(id).orElseThrow();
		account.choosePassword(this.passwords.encode(password));
		this.log.record(account.name(), AuditAction.PASSWORD_CHANGED, account.name(), "", "");
	}

	/**
	 * End all sessions of a person.
	 */
	public void endSessions(UUID id) {
		Account account = this.accounts.lock(id).orElseThrow();
		account.endSessions();
		this.log.record(account.name(), AuditAction.SIGNED_OUT_EVERYWHERE, account.name(), "", "");
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
