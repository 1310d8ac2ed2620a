package org.rolepair.account;

import org.rolepair.limit.TooManyRequestsException;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks names and passwords, so often as the limits allow. A name that nobody has, a
 * disabled account and a wrong password take the same time and get the same answer.
 */
@Component
class SignIn implements AuthenticationProvider {

	private final Accounts accounts;

	private final SignInLimits limits;

	private final TransactionTemplate transaction;

	private final DaoAuthenticationProvider check;

	SignIn(Accounts accounts, SignInLimits limits, TransactionTemplate transaction, PasswordEncoder encoder) {
		this.accounts = accounts;
		this.limits = limits;
		this.transaction = transaction;
		this.check = new DaoAuthenticationProvider(this::load);
		this.check.setPasswordEncoder(encoder);
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		String name = Account.foldName(typed.getName());
		String address = (typed.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		try {
			this.limits.count(name, address);
		}
		catch (TooManyRequestsException ex) {
			throw new LockedException("Too many attempts to sign in", ex);
		}
		Authentication checked = this.check.authenticate(typed);
		this.limits.forgive(name, address);
		return checked;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private UserDetails load(String typed) {
		return this.transaction.execute((status) -> this.accounts.findByName(Account.foldName(typed)))
			.filter(Account::isEnabled)
			.map(SignedIn::new)
			.orElseThrow(() -> UsernameNotFoundException.fromUsername(typed));
	}

}
