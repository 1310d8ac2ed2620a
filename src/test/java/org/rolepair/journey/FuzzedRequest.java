package org.rolepair.journey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.rolepair.Http;

/**
 * A request as it is sent, but for the cookies.
 *
 * @param headers its own header lines
 * @param body one character for each byte
 */
record FuzzedRequest(String method, String target, List<String> headers, String body) {

	private static final int SHOWN = 600;

	private static final List<String> HEADERS = List.of("Accept: text/html", "Accept: text/html", "Accept: */*",
			"Accept: application/json", "Accept: text/csv", "Accept: nonsense", "Accept-Encoding: gzip;q=x",
			"If-None-Match: W/\"", "If-None-Match: *", "If-Modified-Since: nonsense", "Range: bytes=5-2",
			"Cookie: rolepair-asked-page=!!; SESSION=x; rolepair-sign-in=%", "X-Forwarded-For: nonsense",
			"Forwarded: for=\"", "Origin: null", "Sec-Fetch-Site: same-origin", "Expect: nonsense",
			"Content-Language: \u0001", "Accept-Language: xx-invalid-;q=9");

	static FuzzedRequest get(String target) {
		return new FuzzedRequest("GET", target, List.of(), "");
	}

	static FuzzedRequest post(String target, String type, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return new FuzzedRequest("POST", target,
				List.of("Content-Type: " + type, "Content-Length: " + bytes.length, "Sec-Fetch-Site: same-origin"),
				new String(bytes, StandardCharsets.ISO_8859_1));
	}

	/** This request with a header or method that does not suit it. */
	FuzzedRequest strange(FuzzedText text) {
		List<String> all = new ArrayList<>(this.headers);
		all.add(text.anyOf(HEADERS));
		String other = text.oneIn(10) ? text.anyOf(List.of("HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "POST"))
				: this.method;
		return new FuzzedRequest(other, this.target, List.copyOf(all), this.body);
	}

	Http.Answer send(int port, String cookies) {
		String path = this.target.replaceAll("[\\s\\x00-\\x20]", "+");
		String line = path.startsWith("/") ? path : "/" + path;
		StringBuilder request = new StringBuilder(this.method + " " + line + " HTTP/1.1\r\nHost: localhost\r\n");
		this.headers.forEach((header) -> request.append(header).append("\r\n"));
		return Http.send(port,
				request.append(cookies).append("\r\nConnection: close\r\n\r\n").append(this.body).toString());
	}

	@Override
	public String toString() {
		String whole = this.method + " " + this.target + " " + this.headers + "\n" + this.body;
		return (whole.length() > SHOWN) ? whole.substring(0, SHOWN) + "… " + whole.length() : whole;
	}

}
