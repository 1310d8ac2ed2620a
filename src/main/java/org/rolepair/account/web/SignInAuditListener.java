package org.rolepair.account.web;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.Account;
import org.rolepair.account.AccountService;
import org.rolepair.account.SignedIn;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Writes sign-ins and sign-outs to the audit log. Unknown names are not logged: they may
 * be passwords typed into the wrong field.
 */
@Component
@RequiredArgsConstructor
class SignInAuditListener {

	private static final String UNKNOWN_NAME = "(unknown name)";

	private final AuditLog log;

	private final AccountService accounts;

	@EventListener
	void on(AuthenticationSuccessEvent event) {
		record(event.getAuthentication().getName(), AuditAction.SIGNED_IN);
	}

	@EventListener
	void on(AuthenticationFailureBadCredentialsEvent event) {
		String typed = Account.foldName(event.getAuthentication().getName());
		record(this.accounts.byName(typed).map(Account::name).orElse(UNKNOWN_NAME), AuditAction.SIGN_IN_REFUSED);
	}

	/** Skips sessions that were already ended, for example by a password change. */
	@EventListener
	void on(LogoutSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof SignedIn person
				&& this.accounts.acceptsSession(person.accountId(), person.sessions())) {
			record(person.name(), AuditAction.SIGNED_OUT);
		}
	}

	private void record(String name, AuditAction deed) {
		this.log.record(name, deed, name, "", "");
	}

}
