package org.rolepair.delivery;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rolepair.MovableClock;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class ResponseCacheTests {

	private static final CachedResponse RESPONSE = CachedResponse.of(List.of(), "text/plain", new byte[0]);

	private final MovableClock clock = new MovableClock();

	private final ResponseCache cache = new ResponseCache(DataSize.ofKilobytes(100), this.clock);

	@Test
	void responseIsFoundUntilTheNextChange() {
		this.cache.put("/a", this.cache.version(), RESPONSE);
		assertThat(this.cache.find("/a")).hasValue(RESPONSE);
		assertThat(this.cache.find("/b")).isEmpty();
		this.cache.invalidate();
		assertThat(this.cache.find("/a")).isEmpty();
		assertThat(this.cache.findStale("/a")).hasValue(RESPONSE);
	}

	@Test
	void responseIsFoundUntilTheNextDay() {
		this.cache.put("/a", this.cache.version(), RESPONSE);
		this.clock.pass(Duration.ofDays(1));
		assertThat(this.cache.find("/a")).isEmpty();
	}

	@Test
	void responseMadeBeforeAChangeIsNotFoundAfterIt() {
		ResponseCache.ContentVersion before = this.cache.version();
		this.cache.invalidate();
		this.cache.put("/a", before, RESPONSE);
		assertThat(this.cache.find("/a")).isEmpty();
	}

	@Test
	void noMoreIsCachedThanFits() {
		for (int i = 0; i < 10_000; i++) {
			this.cache.put("/" + i, this.cache.version(), RESPONSE);
		}
		long cached = IntStream.range(0, 10_000).filter((i) -> this.cache.find("/" + i).isPresent()).count();
		assertThat(cached * RESPONSE.size()).isPositive().isLessThanOrEqualTo(100 * 1024);
		assertThat(this.cache.statistics().bytes()).isLessThanOrEqualTo(100 * 1024);
		assertThat(this.cache.statistics().evictions()).isEqualTo(10_000 - cached);
	}

	@Test
	void responseThatIsOftenAskedForStaysInACrowdOfRareOnes() {
		this.cache.put("/often", this.cache.version(), RESPONSE);
		for (int i = 0; i < 10_000; i++) {
			assertThat(this.cache.find("/often")).isPresent();
			this.cache.put("/" + i, this.cache.version(), RESPONSE);
		}
		assertThat(this.cache.find("/often")).isPresent();
	}

}
