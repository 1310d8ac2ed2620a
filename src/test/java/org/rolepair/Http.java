package org.rolepair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Requests written byte by byte, so that what no client would send can be sent too, and
 * no redirect is followed.
 */
public final class Http {

	private static final int PATIENCE = 20_000;

	private Http() {
	}

	/**
	 * Sends a request.
	 * @param port where the application listens
	 * @param method the method
	 * @param target path and query, not encoded any further
	 * @param headers whole header lines
	 */
	public static Answer send(int port, String method, String target, String... headers) {
		StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
		for (String header : headers) {
			request.append(header).append("\r\n");
		}
		return send(port, request.append("Connection: close\r\n\r\n").toString());
	}

	public static Answer get(int port, String target, String... headers) {
		return send(port, "GET", target, headers);
	}

	/**
	 * Sends the bytes of a request unchanged.
	 */
	public static Answer send(int port, String request) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.setSoTimeout(PATIENCE);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			return Answer.parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What came back.
	 *
	 * @param status the status
	 * @param headers the header lines
	 * @param body the body
	 */
	public record Answer(int status, List<String> headers, String body) {

		private static Answer parse(String text) {
			int end = text.indexOf("\r\n\r\n");
			List<String> lines = new ArrayList<>(List.of(text.substring(0, end).split("\r\n")));
			int status = Integer.parseInt(lines.remove(0).split(" ")[1]);
			Answer answer = new Answer(status, List.copyOf(lines), text.substring(end + 4));
			boolean chunked = answer.header("Transfer-Encoding").filter("chunked"::equals).isPresent();
			String bytes = chunked ? joined(answer.body) : answer.body;
			return new Answer(status, answer.headers,
					new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
		}

		private static String joined(String chunks) {
			StringBuilder body = new StringBuilder();
			int at = 0;
			while (true) {
				int lineEnd = chunks.indexOf("\r\n", at);
				int size = (lineEnd < 0) ? 0 : Integer.parseInt(chunks.substring(at, lineEnd), 16);
				if (size == 0) {
					return body.toString();
				}
				body.append(chunks, lineEnd + 2, lineEnd + 2 + size);
				at = lineEnd + 2 + size + 2;
			}
		}

		public Optional<String> header(String name) {
			String start = name.toLowerCase(Locale.ROOT) + ":";
			return headers.stream()
				.filter((line) -> line.toLowerCase(Locale.ROOT).startsWith(start))
				.findFirst()
				.map((line) -> line.substring(start.length()).strip());
		}

	}

}
