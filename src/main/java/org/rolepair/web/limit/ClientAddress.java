package org.rolepair.web.limit;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Client addresses, as rate limits count them. */
public final class ClientAddress {

	private static final Pattern GROUPS = Pattern.compile(":");

	private static final int GROUPS_OF_A_NETWORK = 4;

	private ClientAddress() {
	}

	/**
	 * Returns the key of an address for limits. A household has a whole IPv6 network of
	 * 2^64 addresses, so these count as one.
	 * @return the IPv4 address, or the first four groups of an IPv6 address
	 */
	public static String of(String remote) {
		String[] groups = GROUPS.split(remote);
		return (groups.length <= GROUPS_OF_A_NETWORK) ? remote
				: String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_NETWORK));
	}

	/** Returns whether this is a loopback address. */
	public static boolean isThisMachine(String remote) {
		return remote.startsWith("127.") || remote.equals("::1") || remote.equals("0:0:0:0:0:0:0:1");
	}

}
