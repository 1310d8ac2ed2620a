package org.rolepair.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Someone who reads the running site without a browser, following no redirects.
 */
final class Visitor {

	private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private final String origin;

	Visitor(int port) {
		this.origin = "http://localhost:" + port;
	}

	Answer get(String path) {
		return get(path, "*/*");
	}

	Answer get(String path, String accept) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.origin + path)).header("Accept", accept).build();
		try {
			HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
			return new Answer(this.origin + path, response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	Document page(String path) {
		return get(path).document();
	}

	/**
	 * What the site answered.
	 */
	record Answer(String address, HttpResponse<String> response) {

		int status() {
			return this.response.statusCode();
		}

		String body() {
			return this.response.body();
		}

		Document document() {
			return Jsoup.parse(this.response.body(), this.address);
		}

		String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

	}

}
