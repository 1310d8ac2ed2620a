package org.rolepair.delivery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Http;
import org.rolepair.Team;
import org.rolepair.account.AccessLevel;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
class DeliveryTests {

	private static final String NURSES = "/search/suggestions?q=nurse";

	@LocalServerPort
	private int port;

	@Autowired
	private ReadyAnswers answers;

	@Autowired
	private PublicState state;

	@Test
	void servesWhatItMadeWithTheSameHeaders() {
		String address = "/search/suggestions?q=ready%20nurse";
		Http.Answer first = Http.get(this.port, address);
		assertThat(this.answers.find("/search/suggestions?q=ready nurse", this.state.number())).isPresent();
		Http.Answer second = Http.get(this.port, address);
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(withoutDate(second)).containsExactlyInAnyOrderElementsOf(withoutDate(first));
		assertThat(second.header("ETag").orElseThrow()).startsWith("\"");
		assertThat(second.header("Content-Security-Policy")).isPresent();
	}

	@Test
	void answersBrieflyWhoHasItAlready() {
		String tag = Http.get(this.port, NURSES).header("ETag").orElseThrow();
		for (String address : List.of(NURSES, NURSES + "&unknown=1")) {
			Http.Answer answer = Http.get(this.port, address, "If-None-Match: " + tag);
			assertThat(answer.status()).isEqualTo(304);
			assertThat(answer.body()).isEmpty();
			assertThat(answer.header("ETag")).hasValue(tag);
			assertThat(answer.header("Cache-Control")).hasValue("max-age=60, public");
		}
	}

	@Test
	void keepsTheWholeAnswerWhateverWasAskedOfIt() {
		String address = "/search/suggestions?q=whole%20nurse";
		Http.Answer head = Http.send(this.port, "HEAD", address, "Range: bytes=0-1", "If-Match: \"none\"");
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		Http.Answer whole = Http.get(this.port, address);
		assertThat(whole.body()).startsWith("{").endsWith("}");
		assertThat(head.header("Content-Length"))
			.hasValue(String.valueOf(whole.body().getBytes(StandardCharsets.UTF_8).length));
	}

	@Test
	void keepsNeitherErrorsNorWhatIsAskedTwice() {
		assertThat(Http.get(this.port, "/search/suggestions?q=odd", "Accept: text/html").status()).isEqualTo(406);
		assertThat(Http.get(this.port, "/search/suggestions?q=odd&q=even").status()).isEqualTo(200);
		assertThat(this.answers.find("/search/suggestions?q=odd", this.state.number())).isEmpty();
	}

	@Test
	void doesNotGiveAClientATypeThatItRefuses() {
		assertThat(Http.get(this.port, NURSES).status()).isEqualTo(200);
		assertThat(Http.get(this.port, NURSES, "Accept: text/html").status()).isEqualTo(406);
		assertThat(Http.get(this.port, NURSES, "Accept: application/json").status()).isEqualTo(200);
	}

	/** While many ask, what is published is suggested to the next who asks. */
	@Test
	void isNeverOldAfterAPublication() throws InterruptedException, ExecutionException {
		Editor publisher = Team.of(this.port).signIn(AccessLevel.PUBLISHER);
		EditedRole role = EditedRole.published(publisher, "Quoin dresser");
		AtomicBoolean done = new AtomicBoolean();
		ExecutorService crowd = Executors.newFixedThreadPool(4);
		List<Future<Integer>> asked = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			asked.add(crowd.submit(() -> askUntil(done)));
		}
		try {
			for (int i = 0; i < 20; i++) {
				String name = "Corner mason " + "ABCDEFGHIJKLMNOPQRST".charAt(i);
				role.screen(publisher, "basics").set("alternateTitles", name).press("action", "save");
				role.publish(publisher, "Another name");
				assertThat(suggested()).contains("“" + name + "”");
			}
		}
		finally {
			done.set(true);
			crowd.shutdown();
		}
		for (Future<Integer> one : asked) {
			assertThat(one.get()).isPositive();
		}
	}

	private int askUntil(AtomicBoolean done) {
		int asked = 0;
		while (!done.get()) {
			suggested();
			asked++;
		}
		return asked;
	}

	private String suggested() {
		return Http.get(this.port, "/search/suggestions?q=corner%20mason").body();
	}

	private static List<String> withoutDate(Http.Answer answer) {
		return answer.headers().stream().filter((line) -> !line.startsWith("Date:")).toList();
	}

}
