package org.rolepair.account;

import java.time.Clock;
import java.time.Duration;

import org.rolepair.limit.ClientAddress;
import org.rolepair.limit.Limit;

import org.springframework.stereotype.Component;

/**
 * How often a password may be tried: for one name, whether it exists or not, from one
 * address and from all, and from one address for all names. Whoever guesses from
 * elsewhere keeps nobody out of their own account, unless they do so from many addresses
 * at once.
 */
@Component
class SignInLimits {

	static final int TRIES_FOR_A_NAME = 6;

	static final int TRIES_FROM_AN_ADDRESS = 30;

	static final int TRIES_FOR_A_NAME_FROM_EVERYWHERE = 60;

	private static final Duration PERIOD = Duration.ofMinutes(15);

	private final Limit byName;

	private final Limit byNameEverywhere;

	private final Limit byAddress;

	SignInLimits(Clock clock) {
		this.byName = new Limit(TRIES_FOR_A_NAME, PERIOD, clock);
		this.byNameEverywhere = new Limit(TRIES_FOR_A_NAME_FROM_EVERYWHERE, PERIOD, clock);
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
		require(this.byAddress, address);
		require(this.byName, both(name, address));
		require(this.byNameEverywhere, name);
	}

	/** A right password is no try. */
	void forgive(String name, String remote) {
		String address = ClientAddress.of(remote);
		this.byName.forget(both(name, address));
		this.byNameEverywhere.giveBack(name);
		this.byAddress.giveBack(address);
	}

	private static void require(Limit limit, String key) {
		if (!limit.allows(key)) {
			throw new SignInLimitedException(limit.untilAllowed(key));
		}
	}

	private static String both(String name, String address) {
		return address + " " + name;
	}

}
