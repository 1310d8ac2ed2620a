package org.rolepair;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at work on the editors' side without a browser: keeps cookies as a browser
 * does, sends only what the forms of its pages hold, and follows no redirect by itself.
 */
public final class Editor {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient client;

	private final String origin;

	private Editor(String origin, HttpClient.Builder client) {
		this.origin = origin;
		this.client = client.followRedirects(HttpClient.Redirect.NEVER).cookieHandler(this.cookies).build();
	}

	/**
	 * Somebody who is not signed in.
	 * @param port where the application listens
	 */
	public static Editor stranger(int port) {
		return new Editor("http://localhost:" + port, HttpClient.newBuilder());
	}

	/**
	 * Somebody who is not signed in.
	 * @param origin where the application is reached
	 * @param tls whose certificates to trust
	 */
	public static Editor stranger(String origin, SSLContext tls) {
		return new Editor(origin, HttpClient.newBuilder().sslContext(tls));
	}

	/**
	 * Somebody who signs in with a password of their own.
	 */
	public static Editor signedIn(int port, String name, String password) {
		Editor editor = stranger(port);
		Answer answer = editor.signIn(name, password);
		assertThat(answer.location())
			.as(() -> "sign-in of %s, answered %d: %s".formatted(name, answer.status(), answer.problems()))
			.isEqualTo("/admin");
		return editor;
	}

	public Answer signIn(String name, String password) {
		return open("/login").form("/login").set("name", name).set("password", password).submit();
	}

	public Answer get(String path) {
		return send(request(path).GET());
	}

	/** Gets a page that has to be there. */
	public Answer open(String path) {
		Answer answer = get(path);
		assertThat(answer.status()).as(path).isEqualTo(200);
		return answer;
	}

	/** The form of a page that sends to the page itself. */
	public Form form(String path) {
		return open(path).form(path);
	}

	/**
	 * Sends what no form of a page holds.
	 * @param headers names and values in turn
	 */
	public Answer post(String path, List<Map.Entry<String, String>> fields, String... headers) {
		HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(encoded(fields)));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request);
	}

	public Answer post(String path, Map<String, String> fields, String... headers) {
		return post(path, List.copyOf(fields.entrySet()), headers);
	}

	/**
	 * Sends files as a form with a file field does.
	 * @param fields the other fields of the form, which come before the files
	 * @param name the name of the field
	 * @param files the content of each file, by its name
	 */
	public Answer upload(String path, Map<String, String> fields, String name, Map<String, byte[]> files) {
		String boundary = "----rolepair" + UUID.randomUUID();
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		fields.forEach((field, value) -> part(body, boundary, "name=\"" + field + "\"",
				value.getBytes(StandardCharsets.UTF_8)));
		files.forEach((file, content) -> part(body, boundary,
				"name=\"" + name + "\"; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream", content));
		body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
	}

	private static void part(ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
		body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
	}

	/** The token that forms of this session carry. */
	public String token() {
		return open("/admin/account").document().select("input[name=_csrf]").attr("value");
	}

	/** The cookies that this person has, as a header line. */
	public String cookies() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.map((cookie) -> cookie.getName() + "=" + cookie.getValue())
			.collect(Collectors.joining("; ", "Cookie: ", ""));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.origin).resolve(path))
			.timeout(PATIENCE)
			.header("Accept", "text/html,*/*;q=0.8");
	}

	private Answer send(HttpRequest.Builder request) {
		HttpRequest built = request.build();
		try {
			return new Answer(this, this.client.send(built, HttpResponse.BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(built.uri().toString(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(List<Map.Entry<String, String>> fields) {
		return fields.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * What came back.
	 */
	public static final class Answer {

		private final Editor editor;

		private final HttpResponse<String> response;

		private Answer(Editor editor, HttpResponse<String> response) {
			this.editor = editor;
			this.response = response;
		}

		public int status() {
			return this.response.statusCode();
		}

		public String body() {
			return this.response.body();
		}

		public Document document() {
			return Jsoup.parse(this.response.body(), this.response.uri().toString());
		}

		/** The text of the page's main part, as a reader sees it. */
		public String text() {
			return document().select("main").text();
		}

		/** What the page says is wrong, line by line. */
		public List<String> problems() {
			return document().select("[role=alert] li").eachText();
		}

		public List<String> headers(String name) {
			return this.response.headers().allValues(name);
		}

		/** Path and query of the page itself. */
		public String path() {
			return pathOf(this.response.uri());
		}

		/** Path and query that a redirect leads to, empty when there is none. */
		public String location() {
			return this.response.headers()
				.firstValue("Location")
				.map(this.response.uri()::resolve)
				.map(Answer::pathOf)
				.orElse("");
		}

		/** Goes where the answer leads, step by step, to a page that has to be there. */
		public Answer follow() {
			Answer at = this;
			for (int steps = 0; steps < 5 && !at.location().isEmpty(); steps++) {
				at = at.editor.get(at.location());
			}
			assertThat(at.status()).as("answer of " + at.path()).isEqualTo(200);
			return at;
		}

		/** Where the row of a list leads that is called so, which has to be there. */
		public String row(String name) {
			return rows(name).findFirst().orElseThrow(() -> new AssertionError("No row " + name + " on " + path()));
		}

		/** Goes where the row of a list leads that is called so. */
		public Answer follow(String row) {
			return this.editor.open(row(row));
		}

		public boolean hasRow(String name) {
			return rows(name).findFirst().isPresent();
		}

		private Stream<String> rows(String name) {
			return document().select("tbody th a")
				.stream()
				.filter((link) -> link.text().equals(name))
				.map((link) -> link.attr("href"));
		}

		/** The form of the page that sends to a path. */
		public Form form(String path) {
			Element form = document().select("form[method=post]")
				.stream()
				.filter((candidate) -> candidate.attr("action").equals(path))
				.findFirst()
				.orElseThrow(() -> new AssertionError("No form sends to " + path + " on " + path()));
			return new Form(this.editor, (FormElement) form, path);
		}

		private static String pathOf(URI uri) {
			return uri.getRawPath() + ((uri.getRawQuery() != null) ? "?" + uri.getRawQuery() : "");
		}

	}

	/**
	 * A form of a page, filled as the page has it.
	 */
	public static final class Form {

		private final Editor editor;

		private final FormElement element;

		private final String path;

		private final List<Map.Entry<String, String>> forced = new ArrayList<>();

		private Form(Editor editor, FormElement element, String path) {
			this.editor = editor;
			this.element = element;
			this.path = path;
		}

		/** Types into a field, or chooses what a list or a group of buttons offers. */
		public Form set(String name, String value) {
			List<Element> fields = fields(name);
			assertThat(fields).as("fields called " + name).isNotEmpty();
			Element field = fields.get(0);
			if (field.normalName().equals("select")) {
				choose(field, value);
			}
			else if (field.attr("type").equals("radio")) {
				fields.forEach((button) -> button.removeAttr("checked"));
				fields.stream()
					.filter((button) -> button.attr("value").equals(value))
					.findFirst()
					.orElseThrow(() -> new AssertionError(name + " does not offer " + value))
					.attr("checked", "checked");
			}
			else if (field.normalName().equals("textarea")) {
				field.text(value);
			}
			else {
				field.attr("value", value);
			}
			return this;
		}

		public Form fill(Map<String, String> fields) {
			fields.forEach(this::set);
			return this;
		}

		/** Sends a value that the form has no field for, or its field does not offer. */
		public Form force(String name, String value) {
			this.forced.add(Map.entry(name, value));
			return this;
		}

		public String value(String name) {
			return data().stream()
				.filter((field) -> field.getKey().equals(name))
				.map(Map.Entry::getValue)
				.findFirst()
				.orElseThrow(() -> new AssertionError("No field is called " + name));
		}

		public boolean has(String name) {
			return !fields(name).isEmpty();
		}

		public Answer submit(String... headers) {
			return send(List.of(), headers);
		}

		/** Submits by a button that sends a value. */
		public Answer press(String name, String value) {
			assertThat(this.element.select("button")
				.stream()
				.filter((button) -> button.attr("name").equals(name) && button.attr("value").equals(value))
				.filter((button) -> !button.hasAttr("disabled"))).as("buttons " + name + "=" + value).isNotEmpty();
			return send(List.of(Map.entry(name, value)));
		}

		/** What the form would send now. */
		public List<Map.Entry<String, String>> data() {
			List<Map.Entry<String, String>> data = new ArrayList<>();
			for (org.jsoup.Connection.KeyVal field : this.element.formData()) {
				boolean overridden = this.forced.stream().anyMatch((other) -> other.getKey().equals(field.key()));
				if (!overridden) {
					data.add(Map.entry(field.key(), field.value()));
				}
			}
			data.addAll(this.forced);
			return data;
		}

		private Answer send(List<Map.Entry<String, String>> button, String... headers) {
			assertThat(this.element.select("fieldset[disabled]")).as("what " + this.path + " does not let be sent")
				.isEmpty();
			List<Map.Entry<String, String>> data = new ArrayList<>(data());
			data.addAll(button);
			return this.editor.post(this.path, data, headers);
		}

		private List<Element> fields(String name) {
			return this.element.select("input, select, textarea")
				.stream()
				.filter((field) -> field.attr("name").equals(name))
				.toList();
		}

		private static void choose(Element field, String value) {
			List<Element> options = field.select("option");
			options.forEach((option) -> option.removeAttr("selected"));
			options.stream()
				.filter((option) -> option.attr("value").equals(value))
				.findFirst()
				.orElseThrow(() -> new AssertionError(field.attr("name") + " does not offer " + value))
				.attr("selected", "selected");
		}

	}

}
