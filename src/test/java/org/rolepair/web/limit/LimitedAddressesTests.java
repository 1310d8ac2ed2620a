package org.rolepair.web.limit;

import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.rolepair.ConfiguredTest;
import org.rolepair.Http;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolepair.ConfiguredTest.CONTEXT_PATH;

/**
 * Limits by address, behind a proxy on this machine that the settings name.
 */
@ConfiguredTest
class LimitedAddressesTests {

	@LocalServerPort
	private int port;

	@Test
	void whoAsksForTooMuchWaitsAndOthersDoNot() {
		Http.Answer refused = untilRefused(() -> from("203.0.113.1", CONTEXT_PATH + "/search?q=nurse"), 20);
		assertThat(refused.header("Retry-After").map(Integer::valueOf).orElseThrow()).isBetween(1, 4);
		assertThat(refused.body()).contains("Too many requests");
		assertThat(from("203.0.113.1", CONTEXT_PATH + "/search?q=welder").status()).isEqualTo(429);
		assertThat(from("203.0.113.2", CONTEXT_PATH + "/search?q=welder").status()).isEqualTo(200);
	}

	@Test
	void whatIsKeptReadyIsNotCounted() {
		for (int asked = 0; asked < 30; asked++) {
			assertThat(from("203.0.113.3", CONTEXT_PATH + "/roles/pharmacist").status()).isEqualTo(200);
		}
	}

	@Test
	void wholeTablesAreLimitedMore() {
		untilRefused(() -> from("203.0.113.4", CONTEXT_PATH + "/data/role-table.csv"), 3);
		assertThat(from("203.0.113.4", CONTEXT_PATH + "/search?q=welder").status()).isEqualTo(200);
	}

	@Test
	void anAddressThatTheVisitorMakesUpDoesNotCount() {
		untilRefused(() -> from("127.0.0.1, 203.0.113.5", CONTEXT_PATH + "/data/role-table.csv"), 3);
		assertThat(from("198.51.100.1, 203.0.113.5", CONTEXT_PATH + "/data/role-table.csv").status()).isEqualTo(429);
	}

	@Test
	void addressesOfOneNetworkCountAsOne() {
		untilRefused(() -> from("2001:db8:1:1::1", CONTEXT_PATH + "/data/role-table.csv"), 3);
		assertThat(from("2001:db8:1:1::2", CONTEXT_PATH + "/data/role-table.csv").status()).isEqualTo(429);
		assertThat(from("2001:db8:1:2::1", CONTEXT_PATH + "/data/role-table.csv").status()).isEqualTo(200);
	}

	@Test
	void thisMachineIsNotCounted() {
		for (int asked = 0; asked < 10; asked++) {
			assertThat(Http.get(this.port, CONTEXT_PATH + "/data/role-table.csv").status()).isEqualTo(200);
		}
	}

	/** Some come back while others are used. */
	private static Http.Answer untilRefused(Supplier<Http.Answer> request, int allowed) {
		for (int asked = 0; asked < 3 * allowed; asked++) {
			Http.Answer answer = request.get();
			if (answer.status() == 429) {
				assertThat(asked).isGreaterThanOrEqualTo(allowed);
				return answer;
			}
			assertThat(answer.status()).isEqualTo(200);
		}
		throw new AssertionError("Never refused");
	}

	private Http.Answer from(String address, String path) {
		return Http.get(this.port, path, "X-Forwarded-For: " + address);
	}

}
