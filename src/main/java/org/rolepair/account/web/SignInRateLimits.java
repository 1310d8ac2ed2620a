package org.rolepair.account.web;

import java.time.Clock;
import java.time.Duration;

import org.rolepair.web.limit.ClientAddress;
import org.rolepair.web.limit.RateLimit;
import org.rolepair.web.limit.TooManyRequestsException;

import org.springframework.stereotype.Component;

/**
 * Limits attempts to sign in: for one name, whether it exists or not, from one address
 * and from all, and from one address for all names. Whoever guesses from elsewhere keeps
 * nobody out of their own account, unless they do so from many addresses at once.
 * <p>
 * Everybody behind a proxy that does not tell addresses comes from this machine. There,
 * after so many wrong passwords for all names, each name has one attempt left, so that
 * people who sign in rightly still can.
 */
@Component
class SignInRateLimits {

	static final int TRIES_FOR_A_NAME = 6;

	static final int TRIES_FROM_AN_ADDRESS = 30;

	static final int TRIES_FOR_A_NAME_FROM_EVERYWHERE = 60;

	private static final Duration PERIOD = Duration.ofMinutes(15);

	private final RateLimit byName;

	private final RateLimit byNameEverywhere;

	private final RateLimit byAddress;

	private final RateLimit reserve;

	SignInRateLimits(Clock clock) {
		this.byName = new RateLimit(TRIES_FOR_A_NAME, PERIOD, clock);
		this.byNameEverywhere = new RateLimit(TRIES_FOR_A_NAME_FROM_EVERYWHERE, PERIOD, clock);
		this.byAddress = new RateLimit(TRIES_FROM_AN_ADDRESS, PERIOD, clock);
		this.reserve = new RateLimit(1, PERIOD, clock);
	}

	/**
	 * Counts an attempt.
	 * @param name the name, folded
	 * @param remote where it comes from
	 * @throws TooManyRequestsException when there were too many
	 */
	void count(String name, String remote) {
		String address = ClientAddress.of(remote);
		if (!ClientAddress.isThisMachine(remote)) {
			this.byAddress.require(address);
		}
		else if (!this.byAddress.allows(address)) {
			this.reserve.require(name);
		}
		this.byName.require(both(name, address));
		this.byNameEverywhere.require(name);
	}

	/** Takes back an attempt with the right password. */
	void forgive(String name, String remote) {
		String address = ClientAddress.of(remote);
		this.byName.forget(both(name, address));
		this.byNameEverywhere.giveBack(name);
		this.byAddress.giveBack(address);
		this.reserve.forget(name);
	}

	private static String both(String name, String address) {
		return address + " " + name;
	}

}
