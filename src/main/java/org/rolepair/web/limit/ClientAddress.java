package org.rolepair.web.limit;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The address that a visitor comes from, as limits count it.
 */
public final class ClientAddress {

	private static final Pattern GROUPS = Pattern.compile(":");

	private static final int GROUPS_OF_A_NETWORK = 4;

	private ClientAddress() {
	}

	/**
	 * What stands for an address in limits. A household has a whole IPv6 network of 2^64
	 * addresses, so these count as one.
	 * @param remote the address of the other end, as the container writes it
	 * @return the IPv4 address, or the first four groups of an IPv6 address
	 */
	public static String of(String remote) {
		String[] groups = GROUPS.split(remote);
		return (groups.length <= GROUPS_OF_A_NETWORK) ? remote
				: String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_NETWORK));
	}

	/**
	 * Whether an address is that of the machine that the application runs on.
	 * @param remote the address of the other end, as the container writes it
	 * @return true for the loopback addresses
	 */
	public static boolean isThisMachine(String remote) {
		return remote.startsWith("127.") || remote.equals("::1") || remote.equals("0:0:0:0:0:0:0:1");
	}

}
