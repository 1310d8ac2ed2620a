package org.rolepair.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.rolepair.ProxiedExchange;

/**
 * Forwards requests to nodes by the rules of {@code src/deploy/nginx.conf}: it alternates
 * between nodes. If a node can't be reached, fails or is unavailable, it asks another. It
 * only repeats a request that changes something if no node received it.
 */
final class RetryingProxy implements AutoCloseable {

	private static final Set<String> SAFE = Set.of("GET", "HEAD");

	private static final int UNAVAILABLE = 503;

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final ExecutorService workers = Executors.newFixedThreadPool(8);

	private final AtomicInteger turns = new AtomicInteger();

	private final AtomicInteger retries = new AtomicInteger();

	private final List<Integer> nodes;

	private final HttpServer server;

	RetryingProxy(List<Integer> nodes) {
		this.nodes = List.copyOf(nodes);
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this::handle);
		this.server.setExecutor(this.workers);
		this.server.start();
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	/** How many requests another node was asked for. */
	int retries() {
		return this.retries.get();
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			ProxiedExchange proxied = ProxiedExchange.of(exchange);
			proxied.answer(ask(proxied, this.turns.getAndIncrement(), this.nodes.size()));
		}
	}

	private HttpResponse<byte[]> ask(ProxiedExchange proxied, int turn, int left) throws IOException {
		try {
			HttpResponse<byte[]> answer = send(proxied, this.nodes.get(Math.floorMod(turn, this.nodes.size())));
			if (answer.statusCode() != UNAVAILABLE || left == 1 || !isSafe(proxied)) {
				return answer;
			}
		}
		catch (IOException ex) {
			if (left == 1 || (!isSafe(proxied) && !(ex instanceof ConnectException))) {
				throw ex;
			}
		}
		this.retries.incrementAndGet();
		return ask(proxied, turn + 1, left - 1);
	}

	private static boolean isSafe(ProxiedExchange proxied) {
		return SAFE.contains(proxied.exchange().getRequestMethod());
	}

	private HttpResponse<byte[]> send(ProxiedExchange proxied, int port) throws IOException {
		URI address = URI.create("http://localhost:" + port + proxied.exchange().getRequestURI());
		return proxied.send(this.client, address, Map.of());
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.workers.shutdownNow();
	}

}
