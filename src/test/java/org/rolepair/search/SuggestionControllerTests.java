package org.rolepair.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Http;
import org.rolepair.RolepairTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RolepairTest
class SuggestionControllerTests {

	@LocalServerPort
	private int port;

	@Test
	void suggestsRolesWithTheReason() {
		assertThat(suggestions("rn").body()).isEqualTo("""
				{"summary":"1 suggestion","roles":[{"title":"Registered nurse",\
				"reason":"“RN” is another name for registered nurse."}]}""");
		assertThat(suggestions("registred").body()).contains("\"title\":\"Registered nurse\",\"reason\":\"\"");
		assertThat(suggestions("").body()).isEqualTo("{\"summary\":\"No suggestions\",\"roles\":[]}");
		assertThat(Http.get(this.port, "/search/suggestions").body()).contains("\"roles\":[]");
	}

	@Test
	void suggestsEightAtMost() {
		assertThat(suggestions("c").body()).contains("\"summary\":\"8 suggestions\"");
	}

	@Test
	void isForEverybodyForAMinuteAndForNoSearchEngine() {
		Http.Answer answer = suggestions("nurse");
		assertThat(answer.header("Cache-Control")).hasValue("max-age=60, public");
		assertThat(answer.header("X-Robots-Tag")).hasValue("noindex");
		assertThat(answer.header("Content-Type")).hasValue("application/json");
		assertThat(answer.header("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "*:*", "\"*:*\"", "AND", "OR NOT", "[a TO b]", "nurse~9", "+-&|!(){}^\"~*?:\\/", "😀👩‍⚕️",
			"\u202enurse", "\ud83d", "%", "'; drop table role", "<script>alert(1)</script>", "{{7*7}}", "ｎｕｒｓｅ" })
	void answersWhateverIsTyped(String typed) {
		for (String path : new String[] { "/search/suggestions?q=", "/search?q=", "/compare?role=lawyer&role=" }) {
			Http.Answer answer = Http.get(this.port, path + encoded(typed));
			assertThat(answer.status()).as(path).isBetween(200, 400);
			assertThat(answer.body()).as(path).doesNotContain("Exception", "<script>alert");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search/suggestions?q=%00", "/search/suggestions?q=%0a", "/search/suggestions?q=%zz",
			"/search/suggestions?q=%ff" })
	void refusesWhatNobodyCanType(String path) {
		assertThat(Http.get(this.port, path).status()).isEqualTo(400);
	}

	@Test
	void refusesTextWithoutEnd() {
		assertThat(suggestions("a".repeat(10_000)).status()).isEqualTo(414);
		assertThat(suggestions("nurse ".repeat(500)).status()).isEqualTo(200);
	}

	private Http.Answer suggestions(String typed) {
		return Http.get(this.port, "/search/suggestions?q=" + encoded(typed));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
