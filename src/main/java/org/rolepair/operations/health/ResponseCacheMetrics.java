package org.rolepair.operations.health;

import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import lombok.RequiredArgsConstructor;
import org.rolepair.delivery.ResponseCache;

import org.springframework.stereotype.Component;

/** Publishes metrics of the response cache, under Micrometer's names for caches. */
@Component
@RequiredArgsConstructor
class ResponseCacheMetrics implements MeterBinder {

	private static final String NAME = "ready-answers";

	private final ResponseCache cache;

	@Override
	public void bindTo(MeterRegistry registry) {
		gauge("cache.size", (statistics) -> statistics.responses()).description("Responses in the cache")
			.register(registry);
		gauge("cache.memory", (statistics) -> statistics.bytes()).baseUnit("bytes")
			.description("Approximate memory that cached responses use")
			.register(registry);
		gauge("cache.memory.max", (statistics) -> statistics.mostBytes()).baseUnit("bytes")
			.description("Memory limit for cached responses")
			.register(registry);
		counter("cache.gets", (statistics) -> statistics.hits()).tag("result", "hit")
			.description("Requests, by whether the cache had the response")
			.register(registry);
		counter("cache.gets", (statistics) -> statistics.misses()).tag("result", "miss")
			.description("Requests, by whether the cache had the response")
			.register(registry);
		counter("cache.evictions", (statistics) -> statistics.evictions())
			.description("Responses that the cache removed to make room")
			.register(registry);
	}

	private Gauge.Builder<ResponseCache> gauge(String name, ToDoubleFunction<ResponseCache.Statistics> figure) {
		return Gauge.builder(name, this.cache, (cache) -> figure.applyAsDouble(cache.statistics())).tag("cache", NAME);
	}

	private FunctionCounter.Builder<ResponseCache> counter(String name,
			ToDoubleFunction<ResponseCache.Statistics> figure) {
		return FunctionCounter.builder(name, this.cache, (cache) -> figure.applyAsDouble(cache.statistics()))
			.tag("cache", NAME);
	}

}
