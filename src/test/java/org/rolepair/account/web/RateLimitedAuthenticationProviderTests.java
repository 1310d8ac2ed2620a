package org.rolepair.account.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Http;
import org.rolepair.MovableClock;
import org.rolepair.Team;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.page.site.Site;
import org.rolepair.page.site.Sites;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
@TestInstance(Lifecycle.PER_CLASS)
class RateLimitedAuthenticationProviderTests {

	private static final String WRONG = "Incorrect name or password. Check both, and make sure caps lock is off";

	@LocalServerPort
	private int port;

	@Autowired
	private MovableClock clock;

	@Autowired
	private Team team;

	@BeforeAll
	void addPeople() {
		this.team.add("signing", AccessLevel.VIEWER);
		this.team.add("signing-never", AccessLevel.VIEWER);
		Editor administrator = this.team.administrator();
		String path = administrator.open("/admin/people").row("signing-never");
		administrator.open(path).form(path + "/disable").submit().follow();
	}

	@BeforeEach
	void forgetTries() {
		this.clock.pass(Duration.ofMinutes(20));
	}

	@Test
	void anUnknownNameADisabledAccountAndAWrongPasswordAreAnsweredAlike() {
		Editor.Answer wrong = tryToSignIn("signing", "not the password");
		assertThat(wrong.status()).isEqualTo(401);
		assertThat(wrong.problems()).containsExactly(WRONG);
		assertThat(wrong.document().select("#name").attr("value")).isEqualTo("signing");
		assertThat(wrong.document().title()).startsWith("Error: ");
		for (String name : List.of("signing-never", "nobody-at-all")) {
			Editor.Answer other = tryToSignIn(name, Team.PASSWORD);
			assertThat(other.status()).isEqualTo(401);
			assertThat(withoutNames(other, name)).isEqualTo(withoutNames(wrong, "signing"));
		}
	}

	@Test
	void tooManyTriesAreToldWhenToTryAgainWhoeverTheyAreFor() {
		for (String name : List.of("signing", "nobody-there")) {
			for (int i = 0; i < SignInRateLimits.TRIES_FOR_A_NAME; i++) {
				assertThat(tryToSignIn(name, "guess " + i).status()).isEqualTo(401);
			}
			Editor.Answer refused = tryToSignIn(name, Team.PASSWORD);
			assertThat(refused.status()).isEqualTo(429);
			assertThat(refused.problems()).singleElement()
				.asString()
				.matches("Too many attempts\\. Try again in \\d+ minutes?");
		}
		assertThat(tryToSignIn(" SIGNING ", Team.PASSWORD).status()).isEqualTo(429);
		this.clock.pass(Duration.ofMinutes(16));
		assertThat(tryToSignIn("signing", Team.PASSWORD).location()).isEqualTo("/admin");
	}

	@Test
	void aSessionOfBeforeSigningInIsWorthNothingAfterIt() {
		Editor person = this.team.stranger();
		assertThat(sessionOf(person.open("/login"))).isEmpty();
		String before = sessionOf(person.signIn("signing", Team.PASSWORD));
		String after = sessionOf(person.signIn("signing", Team.PASSWORD));
		assertThat(after).isNotEmpty().isNotEqualTo(before);
		assertThat(Http.get(this.port, "/admin", "Cookie: " + before).status()).isEqualTo(302);
		assertThat(Http.get(this.port, "/admin", "Cookie: " + after).status()).isEqualTo(200);
	}

	@Test
	void theCookieIsOutOfReachForScriptsAndOtherSites() {
		Editor.Answer answer = this.team.stranger().signIn("signing", Team.PASSWORD);
		assertThat(answer.headers("Set-Cookie")).filteredOn((cookie) -> cookie.startsWith("rolepair-session="))
			.singleElement()
			.asString()
			.contains("Path=/", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Secure");
		assertThat(answer.headers("Cache-Control")).singleElement().asString().contains("no-store");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void cookiesTravelOverTlsAloneWhereTheSiteDoes(boolean secure) {
		Site site = Sites.at(secure ? "https://roles.example.org" : "http://roles.example.org");
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/admin");
		MockHttpServletResponse response = new MockHttpServletResponse();
		DefaultCookieSerializer session = new DefaultCookieSerializer();
		new SessionConfiguration().sessionCookie(site).customize(session);
		session.writeCookieValue(new CookieSerializer.CookieValue(request, response, "made-up"));
		SessionOrCookieCsrfTokens tokens = new SessionOrCookieCsrfTokens(site);
		tokens.saveToken(tokens.generateToken(request), request, response);
		new CookieRequestCache(site).saveRequest(request, response);
		assertThat(response.getHeaders("Set-Cookie")).hasSize(3)
			.allSatisfy((cookie) -> assertThat(cookie.contains("Secure")).isEqualTo(secure));
	}

	@Test
	void whoAskedForAPageIsLedThereAfterSigningIn() {
		Editor person = this.team.stranger();
		assertThat(person.get("/admin/sources").location()).isEqualTo("/login");
		assertThat(person.signIn("signing", Team.PASSWORD).location()).startsWith("/admin/sources");
	}

	@Test
	void theAskedPageLeadsNowhereElse() {
		for (String page : List.of("//evil.example/admin", "https://evil.example", "/administration",
				"/admin/\r\nX: y")) {
			String cookie = Base64.getUrlEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
			MockHttpServletRequest request = new MockHttpServletRequest();
			request.setCookies(new Cookie("rolepair-asked-page", cookie));
			assertThat(new CookieRequestCache(Sites.at("http://roles.example.org")).getRequest(request,
					new MockHttpServletResponse()))
				.as(page)
				.isNull();
		}
	}

	@Test
	void anythingTypedAsNameOrPasswordIsTakenCalmly() {
		for (String odd : List.of("", " ", "\u0000", "a\u0000b", "' or 1=1 --", "<script>alert(1)</script>",
				"x".repeat(5_000), "😀".repeat(100), "\u202Eevil", "__${7*7}__[[${7*7}]]")) {
			this.clock.pass(Duration.ofMinutes(20));
			Editor.Answer name = tryToSignIn(odd, Team.PASSWORD);
			assertThat(name.status()).as(odd).isEqualTo(401);
			assertThat(name.document().select("script:not([src])")).isEmpty();
			assertThat(tryToSignIn("signing", odd).status()).as(odd).isEqualTo(401);
		}
	}

	@Test
	void nothingLeadsFromTheSignInPageToAnotherSite() {
		Editor person = this.team.stranger();
		Editor.Answer away = person.form("/login")
			.set("name", "signing")
			.set("password", Team.PASSWORD)
			.force("typing", "{\"path\":\"//evil.example/admin/x\",\"fields\":{}}")
			.submit();
		assertThat(away.location()).isEqualTo("/admin");
	}

	@Test
	void whatSignsOutIsAForm() {
		Editor person = this.team.signIn("signing", Team.PASSWORD);
		assertThat(person.get("/logout").status()).isIn(404, 405);
		assertThat(person.get("/admin").status()).isEqualTo(200);
		assertThat(person.open("/admin").form("/logout").submit().location()).isEqualTo("/login?signed-out");
		assertThat(person.get("/admin").location()).isEqualTo("/login");
	}

	private Editor.Answer tryToSignIn(String name, String password) {
		return this.team.stranger().signIn(name, password);
	}

	private static String withoutNames(Editor.Answer answer, String name) {
		return answer.body()
			.replace(answer.document().select("input[name=_csrf]").attr("value"), "")
			.replace("\"" + name + "\"", "");
	}

	private static String sessionOf(Editor.Answer answer) {
		return answer.headers("Set-Cookie")
			.stream()
			.filter((cookie) -> cookie.startsWith("rolepair-session="))
			.findFirst()
			.map((cookie) -> cookie.split(";")[0])
			.orElse("");
	}

}
