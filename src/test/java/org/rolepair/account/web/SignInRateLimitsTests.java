package org.rolepair.account.web;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.MovableClock;
import org.rolepair.web.limit.TooManyRequestsException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SignInRateLimitsTests {

	private final MovableClock clock = new MovableClock();

	private final SignInRateLimits limits = new SignInRateLimits(this.clock);

	@Test
	void aNameIsTriedSixTimesFromOneAddress() {
		tryOften(6, "mia", "203.0.113.7");
		assertRefused("mia", "203.0.113.7");
	}

	@Test
	void whoGuessesFromElsewhereKeepsNobodyOut() {
		tryOften(6, "mia", "203.0.113.7");
		assertRefused("mia", "203.0.113.7");
		assertAllowed("mia", "198.51.100.1");
	}

	@Test
	void aNameIsGuessedSixtyTimesFromManyAddressesAndNoMore() {
		for (int i = 0; i < 10; i++) {
			tryOften(6, "mia", "203.0.113." + i);
		}
		assertRefused("mia", "198.51.100.1");
		assertAllowed("ben", "198.51.100.1");
	}

	@Test
	void anAddressTriesThirtyTimesWhateverTheNames() {
		tryManyNames(30, "203.0.113.7");
		assertRefused("another", "203.0.113.7");
		assertAllowed("another", "203.0.113.8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "0:0:0:0:0:0:0:1" })
	void wrongPasswordsThroughAProxyThatTellsNoAddressesLockOutThoseAloneWhoseTheyAre(String proxy) {
		tryManyNames(30, proxy);
		assertAllowed("mia", proxy);
		this.limits.refund("mia", proxy);
		assertAllowed("mia", proxy);
		assertAllowed("ben", proxy);
	}

	@Test
	void guessingThroughAProxyIsBoundedForEachNameAndForAll() {
		tryOften(6, "mia", "127.0.0.1");
		assertRefused("mia", "127.0.0.1");
		tryManyNames(24, "127.0.0.1");
		assertAllowed("ben", "127.0.0.1");
		assertRefused("ben", "127.0.0.1");
		assertAllowed("ben", "203.0.113.7");
	}

	@Test
	void aWholeNetworkOfTheNewProtocolIsOneAddress() {
		tryOften(6, "mia", "2001:db8:1:2:3:4:5:6");
		assertRefused("mia", "2001:db8:1:2:ffff:4:5:6");
		assertAllowed("mia", "2001:db8:1:3:3:4:5:6");
	}

	@Test
	void triesAreForgottenAfterAWhile() {
		tryOften(6, "mia", "203.0.113.7");
		assertThatExceptionOfType(TooManyRequestsException.class)
			.isThrownBy(() -> this.limits.count("mia", "203.0.113.7"))
			.satisfies((refusal) -> assertThat(refusal.minutes()).isBetween(1L, 15L));
		this.clock.pass(Duration.ofMinutes(16));
		tryOften(6, "mia", "203.0.113.7");
	}

	@Test
	void aRightPasswordIsNoTry() {
		for (int i = 0; i < 100; i++) {
			this.limits.count("mia", "203.0.113.7");
			this.limits.refund("mia", "203.0.113.7");
		}
		assertAllowed("mia", "203.0.113.7");
	}

	private void tryManyNames(int names, String address) {
		for (int i = 0; i < names; i++) {
			this.limits.count("name-" + i, address);
		}
	}

	private void tryOften(int times, String name, String address) {
		for (int i = 0; i < times; i++) {
			this.limits.count(name, address);
		}
	}

	private void assertAllowed(String name, String address) {
		assertThatCode(() -> this.limits.count(name, address)).doesNotThrowAnyException();
	}

	private void assertRefused(String name, String address) {
		assertThatExceptionOfType(TooManyRequestsException.class).isThrownBy(() -> this.limits.count(name, address));
	}

}
