package org.rolepair.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rolepair.ConfiguredTest;
import org.rolepair.Http;
import org.rolepair.source.SourceChanged;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolepair.ConfiguredTest.CONTEXT_PATH;

@ConfiguredTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

	@LocalServerPort
	private int port;

	@Test
	void aFaultIsLoggedAndTellsNothingOfTheInside(CapturedOutput output) {
		Http.Answer answer = Http.get(port, CONTEXT_PATH + "/failing");
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.body()).contains("This is our fault").doesNotContain("secret", "Exception");
		assertThat(answer.header("Content-Security-Policy")).isPresent();
		assertThat(output).contains("ERROR", "a secret of the inside");
	}

	@Test
	void aFaultIsFoundInTheLogByTheNumberOnItsPage(CapturedOutput output) {
		Http.Answer answer = Http.get(port, CONTEXT_PATH + "/failing", "X-Request-Id: made-up");
		String number = answer.header("X-Request-Id").orElseThrow();
		assertThat(number).matches("[2-9a-z]{10}");
		assertThat(answer.body()).contains("include this number: <code>" + number + "</code>");
		assertThat(output.getAll().lines().filter((line) -> line.contains("ERROR")))
			.anyMatch((line) -> line.contains("[" + number + "]"));
		assertThat(Http.get(port, CONTEXT_PATH + "/no-such-page").body()).doesNotContain("include this number");
		assertThat(output).doesNotContain("made-up");
	}

	@Test
	void aFaultOfAPageThatIsCachedIsFoundInTheLogByItsNumberToo(CapturedOutput output) {
		Http.Answer answer = Http.get(port, CONTEXT_PATH + "/categories/failing");
		assertThat(answer.status()).isEqualTo(500);
		String number = answer.header("X-Request-Id").orElseThrow();
		assertThat(output.getAll().lines().filter((line) -> line.contains("ERROR")))
			.anyMatch((line) -> line.contains("[" + number + "]"));
	}

	@Test
	void aTemplateThatFailsIsAFaultToo() {
		Http.Answer answer = Http.get(port, CONTEXT_PATH + "/half-done");
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.body()).contains("This is our fault");
	}

	@Test
	void aDatabaseOutOfReachIsAnOutage(CapturedOutput output) {
		Http.Answer answer = Http.get(port, CONTEXT_PATH + "/out-of-reach");
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.header("Retry-After")).hasValue("30");
		assertThat(answer.body()).contains("The site is unavailable").doesNotContain("secret");
		assertThat(output).contains("Rolepair can't reach the database");
	}

	@Test
	void aStalePageIsServedInAnOutageAndAsksNobodyToRetry(@Autowired ApplicationEventPublisher events) {
		Http.Answer before = Http.get(port, CONTEXT_PATH + "/categories/fragile");
		assertThat(before.status()).isEqualTo(200);
		FailingController.outage.set(true);
		events.publishEvent(new SourceChanged("any"));
		Http.Answer stale = Http.get(port, CONTEXT_PATH + "/categories/fragile");
		assertThat(stale.status()).isEqualTo(200);
		assertThat(stale.body()).isEqualTo(before.body());
		assertThat(stale.header("Retry-After")).isEmpty();
	}

}
