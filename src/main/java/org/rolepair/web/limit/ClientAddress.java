package org.rolepair.web.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Client addresses, as rate limits count them. */
public final class ClientAddress {

	/** Matches what is read without asking a name server. */
	private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

	private static final int GROUPS_OF_A_NETWORK = 4;

	private ClientAddress() {
	}

	/**
	 * Returns the key of an address for limits. A household has a whole IPv6 network of
	 * 2^64 addresses, so these count as one.
	 * @return the IPv4 address, or the first four groups of an IPv6 address
	 */
	public static String of(String remote) {
		return parse(remote).map(ClientAddress::key).orElse(remote);
	}

	private static String key(InetAddress address) {
		String text = address.getHostAddress();
		return (address instanceof Inet6Address) ? String.join(":", Arrays.copyOf(text.split(":"), GROUPS_OF_A_NETWORK))
				: text;
	}

	/** Returns whether this is a loopback address. */
	public static boolean isThisMachine(String remote) {
		return of(remote).startsWith("127.") || parse(remote).filter(InetAddress::isLoopbackAddress).isPresent();
	}

	/** Reads an IPv6 address, which may name a network interface after a percent sign. */
	private static Optional<InetAddress> parse(String remote) {
		String address = remote.split("%", 2)[0];
		try {
			return IPV6.matcher(address).matches() ? Optional.of(InetAddress.getByName(address)) : Optional.empty();
		}
		catch (UnknownHostException ex) {
			return Optional.empty();
		}
	}

}
