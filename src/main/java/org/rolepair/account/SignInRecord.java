package org.rolepair.account;

import org.rolepair.audit.AuditLog;
import org.rolepair.audit.Deed;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Writes into the log who signed in and out. A name that nobody has is not written: it
 * may be a password, typed into the wrong field.
 */
@Component
class SignInRecord {

	private static final String NOBODY = "(unknown name)";

	private final AuditLog log;

	private final Accounts accounts;

	SignInRecord(AuditLog log, Accounts accounts) {
		this.log = log;
		this.accounts = accounts;
	}

	@EventListener
	void on(AuthenticationSuccessEvent event) {
		record(event.getAuthentication().getName(), Deed.SIGNED_IN);
	}

	@EventListener
	void on(AuthenticationFailureBadCredentialsEvent event) {
		String typed = Account.foldName(event.getAuthentication().getName());
		record(this.accounts.findByName(typed).map(Account::name).orElse(NOBODY), Deed.SIGN_IN_REFUSED);
	}

	/** A session that a new password or another deed has ended is over already. */
	@EventListener
	void on(LogoutSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof SignedIn person
				&& this.accounts.existsStanding(person.accountId(), person.sessions())) {
			record(person.name(), Deed.SIGNED_OUT);
		}
	}

	private void record(String name, Deed deed) {
		this.log.record(name, deed, name, "", "");
	}

}
