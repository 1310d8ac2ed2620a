package org.rolepair.account.web;

import java.time.Clock;
import java.time.Duration;

import org.rolepair.web.limit.ClientAddress;
import org.rolepair.web.limit.RateLimit;
import org.rolepair.web.limit.TooManyRequestsException;

import org.springframework.stereotype.Component;

/**
 * Limits sign-in attempts by name and address, by name alone and by address alone. Names
 * count whether they exist or not. Guessing from one address cannot lock people out of
 * their accounts elsewhere.
 * <p>
 * Behind a proxy that does not forward addresses, all requests come from this machine.
 * When its limit is reached, one attempt per name is still allowed, so that correct
 * passwords work.
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
	 * Counts an attempt for a folded name.
	 * @throws TooManyRequestsException if a limit is reached
	 */
	void count(String name, String remote) {
		String address = ClientAddress.of(remote);
		if (!ClientAddress.isThisMachine(remote)) {
			this.byAddress.require(address);
		}
		else if (!this.byAddress.tryAcquire(address)) {
			this.reserve.require(name);
		}
		this.byName.require(key(name, address));
		this.byNameEverywhere.require(name);
	}

	/** Takes back an attempt with the right password. */
	void refund(String name, String remote) {
		String address = ClientAddress.of(remote);
		this.byName.reset(key(name, address));
		this.byNameEverywhere.refund(name);
		this.byAddress.refund(address);
		this.reserve.reset(name);
	}

	private static String key(String name, String address) {
		return address + " " + name;
	}

}
