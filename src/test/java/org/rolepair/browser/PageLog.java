package org.rolepair.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.BrowserContext;

/**
 * What a test's pages complained of in the console, and whom they called.
 */
public final class PageLog {

	private static final Set<String> NETWORK = Set.of("http", "https", "ws", "wss");

	private final List<String> consoleErrors = new ArrayList<>();

	private final List<String> requests = new ArrayList<>();

	PageLog(BrowserContext context) {
		context.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				consoleErrors.add(message.text());
			}
		});
		context.onWebError((error) -> consoleErrors.add(error.error()));
		context.onRequest((request) -> requests.add(request.url()));
		context.onPage((page) -> page.onWebSocket((socket) -> requests.add(socket.url())));
	}

	/**
	 * Returns the errors written to the console and the exceptions that no script caught.
	 */
	public List<String> consoleErrors() {
		return List.copyOf(consoleErrors);
	}

	/**
	 * Returns the addresses of all requests, in order.
	 */
	public List<String> requests() {
		return List.copyOf(requests);
	}

	/**
	 * Returns the addresses of the requests that went to any other host than this one.
	 */
	public List<String> foreignRequests() {
		return requests.stream().filter(PageLog::isForeign).toList();
	}

	private static boolean isForeign(String address) {
		if (NETWORK.stream().noneMatch((scheme) -> address.startsWith(scheme + ":"))) {
			return false;
		}
		String host = URI.create(address.replaceFirst("[?#].*", "")).getHost();
		return !("localhost".equals(host) || "127.0.0.1".equals(host));
	}

}
