package org.rolepair.journey;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.ConfiguredTest;
import org.rolepair.Http;
import org.rolepair.Team;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolepair.ConfiguredTest.CONTEXT_PATH;

/** A site below a path of its host, beside other applications. */
@ConfiguredTest
class ContextPathTests {

	private static final int PAGES = 250;

	private static final Pattern OUTSIDE = Pattern.compile("#.*|https://.*|mailto:.*");

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/rolepair, 302, /rolepair/", "/rolepair/Categories/, 301, /rolepair/categories",
			"/rolepair//example.org/, 301, /rolepair/example.org",
			"/rolepair/compare?role=lawyer&role=welder, 303, /rolepair/compare/lawyer-vs-welder",
			"/rolepair/compare/lawyer-vs-lawyer, 301, /rolepair/roles/lawyer",
			"/rolepair/admin/roles, 302, /rolepair/login" })
	void redirectsStayBelowThePath(String from, int status, String to) {
		Http.Answer answer = Http.get(this.port, from);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Location"))
			.hasValueSatisfying((location) -> assertThat(URI.create(location).getPath()).isEqualTo(to));
	}

	@Test
	void aPageIsWantedAsData() {
		assertThat(Http.get(this.port, "/rolepair/roles/lawyer", "Accept: text/csv").header("Location"))
			.hasValue("/rolepair/roles/lawyer.csv");
		assertThat(Http.get(this.port, "/rolepair/roles/lawyer.json").header("Link"))
			.hasValue("<https://roles.example.org/rolepair/roles/lawyer>; rel=\"canonical\"");
	}

	@Test
	void whatIsElsewhereIsNotFoundAndThePageHasItsLook() {
		Http.Answer answer = Http.get(this.port, "/roles/lawyer");
		assertThat(answer.status()).isEqualTo(404);
		Document page = Jsoup.parse(answer.body());
		assertThat(Http.get(this.port, page.select("link[rel=stylesheet]").attr("href")).status()).isEqualTo(200);
		assertThat(page.select("a").eachAttr("href")).containsOnly("/rolepair/");
	}

	@Test
	void everyLinkOfReadersAndEditorsStaysBelowThePath() {
		String cookie = signIn();
		Deque<String> ahead = new ArrayDeque<>(List.of(CONTEXT_PATH + "/", CONTEXT_PATH + "/admin"));
		Set<String> seen = new TreeSet<>();
		while (!ahead.isEmpty() && seen.size() < PAGES) {
			String path = ahead.poll();
			if (seen.add(path)) {
				Http.Answer answer = Http.get(this.port, path, cookie);
				assertThat(answer.status()).as(path).isIn(200, 301, 302, 303);
				linked(Jsoup.parse(answer.body())).forEach(ahead::add);
			}
		}
		assertThat(seen).hasSize(PAGES).contains(CONTEXT_PATH + "/admin/people", CONTEXT_PATH + "/sources");
	}

	/** The cookies are for a secure origin, so no client would send them. */
	private String signIn() {
		Http.Answer form = Http.get(this.port, CONTEXT_PATH + "/login");
		String body = FuzzedForm
			.encoded(List.of(Map.entry("name", Team.ADMINISTRATOR), Map.entry("password", Team.PASSWORD),
					Map.entry("_csrf", Jsoup.parse(form.body()).select("input[name=_csrf]").attr("value"))));
		Http.Answer signedIn = Http.send(this.port,
				"POST /rolepair/login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + cookie(form)
						+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
						+ "\r\n\r\n" + body);
		assertThat(signedIn.header("Location")).hasValue(CONTEXT_PATH + "/admin");
		assertThat(signedIn.headers()).anyMatch(
				(header) -> header.startsWith("Set-Cookie: rolepair-session=") && header.contains("Path=/rolepair/"));
		return cookie(signedIn);
	}

	private static String cookie(Http.Answer answer) {
		return answer.headers()
			.stream()
			.filter((header) -> header.startsWith("Set-Cookie: ") && !header.contains("Max-Age=0"))
			.map((header) -> header.substring("Set-Cookie: ".length()).split(";")[0])
			.collect(Collectors.joining("; ", "Cookie: ", ""));
	}

	private static List<String> linked(Document page) {
		page.select("form[action]").forEach((form) -> assertThat(form.attr("action")).startsWith(CONTEXT_PATH + "/"));
		page.select("link[rel=canonical]")
			.forEach((link) -> assertThat(link.attr("href"))
				.startsWith("https://roles.example.org" + CONTEXT_PATH + "/"));
		page.select("[data-suggestions]")
			.forEach((field) -> assertThat(field.attr("data-suggestions")).startsWith(CONTEXT_PATH + "/"));
		return page.select("a[href], link[href], script[src], img[src]")
			.stream()
			.map((link) -> link.hasAttr("href") ? link.attr("href") : link.attr("src"))
			.filter((target) -> !OUTSIDE.matcher(target).matches())
			.map((target) -> target.replaceFirst("#.*", ""))
			.peek((target) -> assertThat(target).startsWith(CONTEXT_PATH + "/"))
			.toList();
	}

	@Test
	void theSitemapListsWhatIsThere() {
		List<String> places = Jsoup.parse(Http.get(this.port, CONTEXT_PATH + "/sitemap.xml").body(), Parser.xmlParser())
			.select("loc")
			.eachText();
		assertThat(places).isNotEmpty().allMatch((place) -> place.startsWith("https://roles.example.org/rolepair/"));
		assertThat(Http.get(this.port, URI.create(places.get(places.size() - 1)).getPath()).status()).isEqualTo(200);
	}

	@Test
	void whatWasServedBeforeIsServedAgain() {
		Http.Answer first = Http.get(this.port, CONTEXT_PATH + "/categories");
		Http.Answer second = Http.get(this.port, CONTEXT_PATH + "/categories");
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(Http
			.get(this.port, CONTEXT_PATH + "/categories", "If-None-Match: " + second.header("ETag").orElseThrow())
			.status()).isEqualTo(304);
	}

}
