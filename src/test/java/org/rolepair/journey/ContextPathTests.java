package org.rolepair.journey;

import java.net.URI;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.ConfiguredTest;
import org.rolepair.Http;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolepair.ConfiguredTest.CONTEXT_PATH;

/** A site below a path of its host, beside other applications. */
@ConfiguredTest
class ContextPathTests {

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

	/** Some proxies ask by HTTP/1.0, and name themselves as the host. */
	@Test
	void noRedirectNamesTheHostThatWasAskedFor() {
		Http.Answer answer = Http.send(this.port, "GET /rolepair/admin HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n");
		assertThat(answer.header("Location")).hasValue("/rolepair/login");
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
