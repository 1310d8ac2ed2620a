package org.rolepair.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Manages accounts. At least one enabled administrator always remains. */
@Service
@Transactional
@RequiredArgsConstructor
public class AccountService {

	private static final String PEOPLE = "/admin/people/";

	private final Accounts accounts;

	private final Passwords passwords;

	private final AuditLog log;

	private final Clock clock;

	@Transactional(readOnly = true)
	public List<Account> all() {
		return this.accounts.findAllByOrderByName();
	}

	@Transactional(readOnly = true)
	public Optional<Account> byId(UUID id) {
		return this.accounts.findById(id);
	}

	/** Returns an account by its stored name, whether enabled or not. */
	@Transactional(readOnly = true)
	public Optional<Account> byName(String name) {
		return this.accounts.findByName(name);
	}

	/** Returns whether an account is enabled and its session has not been ended. */
	@Transactional(readOnly = true)
	public boolean acceptsSession(UUID id, int sessions) {
		return this.accounts.existsValidSession(id, sessions);
	}

	public String add(String actor, String name, AccessLevel level) {
		String password = this.passwords.generate();
		Account account = this.accounts
			.save(new Account(name, this.passwords.encode(password), true, level, Instant.now(this.clock)));
		this.log.record(actor, AuditAction.ACCOUNT_ADDED, name, level.name(), PEOPLE + account.id());
		return password;
	}

	/** Sets and returns a random password, and ends all sessions. */
	public String resetPassword(String actor, UUID id) {
		Account account = this.accounts.lock(id).orElseThrow();
		String password = this.passwords.generate();
		account.changePassword(this.passwords.encode(password), true);
		this.log.record(actor, AuditAction.PASSWORD_GIVEN, account.name(), "", PEOPLE + id);
		return password;
	}

	public void enable(String actor, UUID id) {
		Account account = this.accounts.lock(id).orElseThrow();
		account.enable();
		this.log.record(actor, AuditAction.ACCOUNT_ENABLED, account.name(), "", PEOPLE + id);
	}

	/** Disables an account; returns false for the last administrator. */
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

	/** Changes a level and ends sessions; returns false for the last administrator. */
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

	/** Sets the password that a person chose, and ends all their sessions. */
	public void choosePassword(UUID id, String password) {
		Account account = this.accounts.lock(id).orElseThrow();
		account.changePassword(this.passwords.encode(password), false);
		this.log.record(account.name(), AuditAction.PASSWORD_CHANGED, account.name(), "", "");
	}

	public void endSessions(UUID id) {
		Account account = this.accounts.lock(id).orElseThrow();
		account.endSessions();
		this.log.record(account.name(), AuditAction.SIGNED_OUT_EVERYWHERE, account.name(), "", "");
	}

	/**
	 * Locks the administrators first, so that two of them cannot disable each other at
	 * the same time.
	 */
	private boolean isLastAdministrator(UUID id) {
		List<Account> administrators = this.accounts.lockAdministrators();
		return administrators.size() == 1 && administrators.get(0).id().equals(id);
	}

}
