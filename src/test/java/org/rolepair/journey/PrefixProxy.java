package org.rolepair.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import org.jspecify.annotations.Nullable;
import org.rolepair.ProxiedExchange;

/**
 * Shows an application below a path of its own, which requests to the application lose.
 * Like many a proxy, it names itself in the header {@code Host}.
 */
final class PrefixProxy implements AutoCloseable {

	static {
		// Small answers would otherwise wait for acknowledgements.
		System.setProperty("sun.net.httpserver.nodelay", "true");
	}

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final ExecutorService workers = Executors.newFixedThreadPool(8);

	private final HttpServer server;

	private final String scheme;

	private final String prefix;

	private volatile String target = "";

	/**
	 * Starts on a free port.
	 * @param tls for https; null for http
	 * @param prefix the path, without a slash at its end
	 */
	PrefixProxy(@Nullable SSLContext tls, String prefix) throws IOException {
		InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
		if (tls != null) {
			HttpsServer secure = HttpsServer.create(address, 0);
			secure.setHttpsConfigurator(new HttpsConfigurator(tls));
			this.server = secure;
		}
		else {
			this.server = HttpServer.create(address, 0);
		}
		this.scheme = (tls != null) ? "https" : "http";
		this.prefix = prefix;
		this.server.createContext("/", this::handle);
		this.server.setExecutor(this.workers);
		this.server.start();
	}

	/** Returns the address of the site for its readers. */
	String publicAddress() {
		return this.scheme + "://localhost:" + this.server.getAddress().getPort() + this.prefix;
	}

	/** Sets the address of the application. */
	void forwardTo(String address) {
		this.target = address;
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			String asked = exchange.getRequestURI().toString();
			if (!asked.startsWith(this.prefix + "/")) {
				exchange.sendResponseHeaders(404, -1);
				return;
			}
			ProxiedExchange proxied = ProxiedExchange.of(exchange);
			URI address = URI.create(this.target + asked.substring(this.prefix.length()));
			proxied.answer(proxied.send(this.client, address, Map.of("X-Forwarded-For", "127.0.0.1",
					"X-Forwarded-Proto", this.scheme, "X-Forwarded-Prefix", this.prefix)));
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.workers.shutdownNow();
	}

}
