package org.rolepair.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Http;
import org.rolepair.RolepairTest;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@RolepairTest
@ExtendWith(OutputCaptureExtension.class)
class BadInputTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@MethodSource("requestLines")
	void aRequestThatCannotBeReadIsToldSo(String line) {
		Http.Answer answer = Http.send(port, line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer.status()).isEqualTo(400);
		assertIsClear(answer);
	}

	static Stream<String> requestLines() {
		return Stream.of("GET /%zz HTTP/1.1", "GET /% HTTP/1.1", "GET /%2 HTTP/1.1", "GET /%00 HTTP/1.1",
				"GET /roles/%01 HTTP/1.1", "GET /roles/%7f HTTP/1.1", "GET /a\u0001b HTTP/1.1",
				"GET /a\u007fb HTTP/1.1", "GET /<b> HTTP/1.1", "GET /a|b HTTP/1.1", "GET /\\b HTTP/1.1",
				"GET /.. HTTP/1.1", "GET /../a HTTP/1.1", "GET /roles/../../a HTTP/1.1",
				"GET /roles/%2e%2e/%2e%2e/a HTTP/1.1", "GET /roles/..%2fa HTTP/1.1", "GET /search?q=%zz HTTP/1.1",
				"GET /search?q=% HTTP/1.1", "GET /search?q=%00 HTTP/1.1", "GET /search?q=%0a HTTP/1.1",
				"GET /search?q=%ff HTTP/1.1", "GET /search?%00=a HTTP/1.1", "GET /search?q=a\u0001 HTTP/1.1",
				"G<T / HTTP/1.1");
	}

	@ParameterizedTest
	@MethodSource("bodies")
	void aBodyThatCannotBeReadIsNoFaultOfOurs(String line, String type, String body, CapturedOutput log) {
		Http.Answer answer = Http.send(port,
				line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
						+ "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
		assertThat(answer.status()).as(answer.body()).isBetween(200, 499);
		assertThat(log.getAll()).doesNotContain(" ERROR ", "\tat ");
	}

	static Stream<Arguments> bodies() {
		String report = "POST /roles/registered-nurse/report?section=pay";
		String cut = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nhalf";
		return Stream
			.of("GET /categories", "POST /categories", "GET /search?q=nurse", report, "POST /login",
					"POST /admin/imports", "POST /admin/roles/new", "POST /no-such-page", "POST /data/compare")
			.flatMap((line) -> Stream.of(arguments(line, "multipart/form-data", "a"),
					arguments(line, "multipart/form-data; boundary=b", cut),
					arguments(line, "multipart/form-data; boundary=b", ""),
					arguments(line, "multipart/mixed; boundary=", cut),
					arguments(line, "application/x-www-form-urlencoded", "a=%ff%fe"),
					arguments(line, "application/x-www-form-urlencoded", "%"),
					arguments(line, "application/x-www-form-urlencoded", "text=%zz&&=&a"),
					arguments(line, "application/x-www-form-urlencoded; charset=no-such", "a=b"),
					arguments(line, "application/json", "{"), arguments(line, "nonsense", "a")));
	}

	@ParameterizedTest
	@MethodSource("tooMuch")
	void tooMuchIsRefused(int status, String target, String header) {
		Http.Answer answer = Http.get(port, target, header);
		assertThat(answer.status()).isEqualTo(status);
		assertIsClear(answer);
	}

	static Stream<Arguments> tooMuch() {
		String parameters = IntStream.range(0, 1_000)
			.mapToObj((number) -> "p" + number + "=1")
			.collect(Collectors.joining("&"));
		String fewBytes = "&".repeat(1_000);
		return Stream.of(arguments(414, "/" + "a".repeat(10_000), "X: 1"),
				arguments(414, "/roles/" + "a".repeat(5_000), "X: 1"),
				arguments(414, "/search?q=" + "a".repeat(10_000), "X: 1"), arguments(414, "/?" + parameters, "X: 1"),
				arguments(400, "/?" + fewBytes, "X: 1"), arguments(400, "/" + "a".repeat(60_000), "X: 1"),
				arguments(400, "/", "X: " + "a".repeat(60_000)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRACE", "BREW", "PROPFIND", "POST", "PUT", "PATCH", "DELETE" })
	void aMethodThatDoesNotReadIsRefused(String method) {
		Http.Answer answer = Http.send(port, method, "/roles/registered-nurse", "Content-Length: 0");
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).hasValue("GET, HEAD, OPTIONS");
		assertIsClear(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/categories", "/search?q=nurse", "/sources", "/data" })
	void aPageThatIsWantedAsDataIsNotToBeHad(String path) {
		Http.Answer answer = Http.get(port, path, "Accept: application/json");
		assertThat(answer.status()).isEqualTo(406);
		assertIsClear(answer);
	}

	@Test
	void anAcceptHeaderThatCannotBeReadIsToldSo() {
		Http.Answer answer = Http.get(port, "/", "Accept: nonsense");
		assertThat(answer.status()).isEqualTo(406);
		assertIsClear(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/no-such-page", "/error", "/roles", "/roles/no-such-role", "/roles/a_b", "/roles/a-vs-b",
			"/roles/%C3%A9", "/roles/registered-nurse/more", "/roles/registered-nurse/to",
			"/roles/registered-nurse/to/no-such-role", "/roles/no-such-role/to/registered-nurse",
			"/roles/lawyer/to/a-vs-b", "/roles/lawyer-vs-paralegal/to/pharmacist",
			"/roles/lawyer/to/%3Cscript%3Ealert(1)", "/categories/none", "/sources/none", "/data/none.csv",
			"/data/roles.json", "/roles/registered-nurse?place=nowhere", "/roles/registered-nurse/places",
			"/compare/lawyer-vs-pharmacist?place=%3Cscript%3Ealert(1)", "/compare/lawyer-vs-pharmacist/places",
			"/assets/site.css", "/css/site.css", "/static/css/site.css", "/sitemap-1.xml", "/actuator",
			"/web-inf/web.xml", "/application.properties", "/roles/%3Cscript%3Ealert(1)" })
	void whatIsNotThereIsNotFound(String path) {
		Http.Answer answer = Http.get(port, path);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.body()).doesNotContain("<script>alert");
		assertIsClear(answer);
	}

	@ParameterizedTest
	@CsvSource({ "/roles/registered-nurse/, /roles/registered-nurse",
			"/Roles/Registered-NURSE, /roles/registered-nurse", "/ROLES/Registered-Nurse///, /roles/registered-nurse",
			"/CATEGORIES/?a=B, /categories?a=B", "/Sources/ONET-29-3/, /sources/onet-29-3",
			"//example.org/, /example.org", "///EXAMPLE.org//, /example.org", "/Robots.TXT, /robots.txt" })
	void anotherSpellingOfAnAddressLeadsToTheOneInOneStep(String spelling, String address) {
		Http.Answer answer = Http.get(port, spelling);
		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.header("Location")).hasValue(address);
	}

	@Test
	void theHostHeaderIsNeverRepeated() {
		Http.Answer answer = Http.send(port,
				"GET /roles/Registered-Nurse HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
		assertThat(answer.header("Location")).hasValue("/roles/registered-nurse");
		Http.Answer page = Http.send(port, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
		assertThat(page.body()).contains("http://localhost:" + port).doesNotContain("evil.example");
	}

	private static void assertIsClear(Http.Answer answer) {
		assertThat(answer.body()).contains("<h1", "Rolepair")
			.doesNotContain("Exception", "Tomcat", "org.springframework", "java.lang", "\tat ", "Whitelabel");
		assertThat(answer.header("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(answer.header("Content-Security-Policy")).isPresent();
		assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.header("Set-Cookie")).isEmpty();
		assertThat(answer.header("Server")).isEmpty();
	}

}
