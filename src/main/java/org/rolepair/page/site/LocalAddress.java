package org.rolepair.page.site;

import java.net.Inet6Address;
import java.net.InetAddress;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Host and port, as addresses of this machine's servers are shown. */
public final class LocalAddress {

	private LocalAddress() {
	}

	/**
	 * Returns the host and port of a server.
	 * @param address where it listens; null for all addresses
	 */
	static String of(@Nullable InetAddress address, int port) {
		return host(address) + ":" + port;
	}

	/** Returns the host and port of the server for health and metrics. */
	public static String ofManagement(Environment settings, int port) {
		return of(Binder.get(settings).bind("management.server.address", InetAddress.class).orElse(null), port);
	}

	private static String host(@Nullable InetAddress address) {
		boolean isIpv6 = address instanceof Inet6Address;
		if (address == null || address.isAnyLocalAddress() || (address.isLoopbackAddress() && !isIpv6)) {
			return "localhost";
		}
		String text = address.getHostAddress();
		return isIpv6 ? "[" + text.replaceFirst("(?:^|:)0(?::0)+(?:$|:)", "::") + "]" : text;
	}

}
