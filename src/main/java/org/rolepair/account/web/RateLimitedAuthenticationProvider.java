package org.rolepair.account.web;

import org.rolepair.account.Account;
import org.rolepair.account.AccountService;
import org.rolepair.account.SignedIn;
import org.rolepair.web.limit.TooManyRequestsException;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks names and passwords within the rate limits. Unknown names, disabled accounts and
 * wrong passwords take the same time and get the same response.
 */
@Component
class RateLimitedAuthenticationProvider extends DaoAuthenticationProvider {

	private final SignInRateLimits limits;

	RateLimitedAuthenticationProvider(AccountService accounts, SignInRateLimits limits, PasswordEncoder encoder) {
		super((typed) -> load(typed, accounts));
		setPasswordEncoder(encoder);
		this.limits = limits;
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
			throw new LockedException("Too many sign-in attempts", ex);
		}
		Authentication checked = super.authenticate(typed);
		this.limits.refund(name, address);
		return checked;
	}

	private static UserDetails load(String typed, AccountService accounts) {
		return accounts.byName(Account.foldName(typed))
			.filter(Account::isEnabled)
			.map(SignedIn::new)
			.orElseThrow(() -> UsernameNotFoundException.fromUsername(typed));
	}

}
