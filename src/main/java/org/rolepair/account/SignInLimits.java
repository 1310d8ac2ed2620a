package org.rolepair.account;

import java.time.Clock;
import java.time.Duration;

import org.rolepair.limit.ClientAddress;
import org.rolepair.limit.Limit;

import org.springframework.stereotype.Component;

/**
 * How often a password may be tried: for one name, whether it exists or not, and from one
 * address.
 */
@Component
class SignInLimits {

	static final int TRIES_FOR_A_NAME = 6;

	static final int TRIES_FROM_AN_ADDRESS = 30;

	private static final Duration PERIOD = Duration.ofMinutes(15);

	private final Limit byName;

	private final Limit byAddress;

	SignInLimits(Clock clock) {
		this.byName = new Limit(TRIES_FOR_A_NAME, PERIOD, clock);
		this.byAddress = new Limit(TRIES_FROM_AN_ADDRESS, PERIOD, clock);
	}

	/**
	 * Count a try.
	 * @param name the name, folded
	 * @param remote where it comes from
	 * @throws SignInLimitedException when there were too many
	 */
	void count(String name, String remote) {
		String address = ClientAddress.of(remote);
		if (!this.byAddress.allows(address)) {
			throw new SignInLimitedException(this.byAddress.untilAllowed(address));
		}
		if (!this.byName.allows(name)) {
			throw new SignInLimitedException(this.byName.untilAllowed(name));
		}
	}

	/** A right password is no try. */
	void forgive(String name, String remote) {
		this.byName.forget(name);
		this.byAddress.giveBack(ClientAddress.of(remote));
	}

}
