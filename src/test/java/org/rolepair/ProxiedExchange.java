package org.rolepair;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.sun.net.httpserver.HttpExchange;

/** A request of a client and its answer, as a proxy passes them on. */
public record ProxiedExchange(HttpExchange exchange, byte[] body) {

	/** What is only for one connection, or is set by client and server themselves. */
	private static final Set<String> OWN = Set.of("connection", "host", "content-length", "transfer-encoding",
			"upgrade", "http2-settings", "expect", "date", "keep-alive");

	/** Reads the request whole. */
	public static ProxiedExchange of(HttpExchange exchange) throws IOException {
		return new ProxiedExchange(exchange, exchange.getRequestBody().readAllBytes());
	}

	/**
	 * Sends the request to another address.
	 * @param headers what the proxy adds
	 */
	public HttpResponse<byte[]> send(HttpClient client, URI address, Map<String, String> headers) throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(address)
			.method(this.exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(this.body));
		headers.forEach(request::header);
		this.exchange.getRequestHeaders().forEach((String name, List<String> values) -> {
			if (isForwarded(name)) {
				values.forEach((value) -> request.header(name, value));
			}
		});
		try {
			return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	public void answer(HttpResponse<byte[]> answer) throws IOException {
		answer.headers().map().forEach((name, values) -> {
			if (isForwarded(name)) {
				this.exchange.getResponseHeaders().put(name, values);
			}
		});
		boolean bodiless = answer.body().length == 0;
		this.exchange.sendResponseHeaders(answer.statusCode(), bodiless ? -1 : answer.body().length);
		if (!bodiless) {
			this.exchange.getResponseBody().write(answer.body());
		}
	}

	private static boolean isForwarded(String header) {
		return !OWN.contains(header.toLowerCase(Locale.ROOT)) && !header.startsWith(":");
	}

}
