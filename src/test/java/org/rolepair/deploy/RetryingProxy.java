package org.rolepair.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Forwards requests to nodes by the rules of {@code src/deploy/nginx.conf}: it alternates
 * between nodes. If a node can't be reached, fails or is unavailable, it asks another. It
 * only repeats a request that changes something if no node received it.
 */
final class RetryingProxy implements AutoCloseable {

	private static final Set<String> OWN = Set.of("connection", "host", "content-length", "transfer-encoding",
			"upgrade", "http2-settings", "expect");

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
			byte[] body = exchange.getRequestBody().readAllBytes();
			int first = this.turns.getAndIncrement();
			HttpResponse<byte[]> answer = ask(exchange, body, first, this.nodes.size());
			answer.headers().map().forEach((name, values) -> {
				if (!OWN.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
					exchange.getResponseHeaders().put(name, values);
				}
			});
			boolean bodiless = answer.body().length == 0;
			exchange.sendResponseHeaders(answer.statusCode(), bodiless ? -1 : answer.body().length);
			if (!bodiless) {
				exchange.getResponseBody().write(answer.body());
			}
		}
	}

	private HttpResponse<byte[]> ask(HttpExchange exchange, byte[] body, int turn, int left) throws IOException {
		try {
			HttpResponse<byte[]> answer = send(exchange, body, this.nodes.get(Math.floorMod(turn, this.nodes.size())));
			if (answer.statusCode() != UNAVAILABLE || left == 1 || !isSafe(exchange)) {
				return answer;
			}
		}
		catch (IOException ex) {
			if (left == 1 || (!isSafe(exchange) && !(ex instanceof ConnectException))) {
				throw ex;
			}
		}
		this.retries.incrementAndGet();
		return ask(exchange, body, turn + 1, left - 1);
	}

	private static boolean isSafe(HttpExchange exchange) {
		return SAFE.contains(exchange.getRequestMethod());
	}

	private HttpResponse<byte[]> send(HttpExchange exchange, byte[] body, int port) throws IOException {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + port + exchange.getRequestURI()))
			.method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
		exchange.getRequestHeaders().forEach((name, values) -> {
			if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
				values.forEach((value) -> request.header(name, value));
			}
		});
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.workers.shutdownNow();
	}

}
