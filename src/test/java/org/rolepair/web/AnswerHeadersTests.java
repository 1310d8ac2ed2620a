package org.rolepair.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Http;
import org.rolepair.RolepairTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RolepairTest
class AnswerHeadersTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/categories", "/categories/legal", "/roles/registered-nurse", "/roles/none",
			"/search", "/search?q=nurse", "/search/suggestions?q=nurse", "/sources", "/sources/onet-29-3",
			"/sitemap.xml", "/robots.txt", "/none", "/roles/Registered-Nurse" })
	void everyAnswerIsGuardedAndSetsNoCookie(String path) {
		Http.Answer answer = Http.get(port, path);
		assertThat(answer.header("Content-Security-Policy").orElseThrow()).contains("default-src 'none'")
			.contains("frame-ancestors 'none'")
			.doesNotContain("unsafe");
		assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.header("Referrer-Policy")).isPresent();
		assertThat(answer.header("Permissions-Policy")).isPresent();
		assertThat(answer.header("Set-Cookie")).isEmpty();
		assertThat(answer.header("Server")).isEmpty();
	}

	@Test
	void aPageIsAskedForAgainAndAnsweredBrieflyWhenUnchanged() {
		Http.Answer first = Http.get(port, "/categories");
		assertThat(first.header("Cache-Control")).hasValue("no-cache");
		Http.Answer second = Http.get(port, "/categories", "If-None-Match: " + first.header("ETag").orElseThrow());
		assertThat(second.status()).isEqualTo(304);
		assertThat(second.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/roles/registered-nurse", "/sitemap.xml", "/none" })
	void headIsGetWithoutABody(String path) {
		Http.Answer head = Http.send(port, "HEAD", path);
		assertThat(head.status()).isEqualTo(Http.get(port, path).status());
		assertThat(head.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/roles/registered-nurse", "/search", "/sitemap.xml" })
	void optionsNamesTheMethodsThatRead(String path) {
		Http.Answer answer = Http.send(port, "OPTIONS", path);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Allow")).hasValue("GET,HEAD,OPTIONS");
	}

	@Test
	void optionsOfAPageThatIsNotThereIsNotFound() {
		Http.Answer answer = Http.send(port, "OPTIONS", "/none");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.body()).contains("Page not found");
	}

	@Test
	void theStylesheetIsOneFileKeptForAYear(@Autowired Assets assets) {
		Matcher link = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">")
			.matcher(Http.get(port, "/").body());
		assertThat(link.find()).isTrue();
		assertThat(link.group(1)).isEqualTo(assets.path("stylesheet")).matches("/assets/site\\.[0-9a-f]{12}\\.css");
		Http.Answer sheet = Http.get(port, link.group(1));
		assertThat(sheet.header("Cache-Control")).hasValue("public, max-age=31536000, immutable");
		assertThat(sheet.header("Content-Type").orElseThrow()).startsWith("text/css");
		assertThat(sheet.body()).doesNotContain("@import").contains("@layer reset", "light-dark(", ".figures");
	}

	@Test
	void anOldFingerprintIsNotFound() {
		assertThat(Http.get(port, "/assets/main.000000000000.css").status()).isEqualTo(404);
	}

	@Test
	void theIconIsADrawing(@Autowired Assets assets) {
		Http.Answer icon = Http.get(port, assets.path("icon"));
		assertThat(icon.header("Content-Type").orElseThrow()).startsWith("image/svg+xml");
		assertThat(icon.status()).isEqualTo(200);
	}

}
