package org.rolepair.operations.health;

import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import lombok.RequiredArgsConstructor;
import org.rolepair.delivery.ResponseCache;
import org.rolepair.delivery.ResponseCache.Statistics;

import org.springframework.stereotype.Component;

/** Publishes metrics of the response cache, under Micrometer's names for caches. */
@Component
@RequiredArgsConstructor
class ResponseCacheMetrics implements MeterBinder {

	private static final String NAME = "ready-answers";

	private static final String REQUESTS = "Requests, by whether the cache had the response";

	private final ResponseCache cache;

	@Override
	public void bindTo(MeterRegistry registry) {
		gauge("cache.size", "Responses in the cache", Statistics::responses).register(registry);
		gauge("cache.memory", "Approximate memory that cached responses use", Statistics::bytes).baseUnit("bytes")
			.register(registry);
		gauge("cache.memory.max", "Memory limit for cached responses", Statistics::mostBytes).baseUnit("bytes")
			.register(registry);
		counter("cache.gets", REQUESTS, Statistics::hits).tag("result", "hit").register(registry);
		counter("cache.gets", REQUESTS, Statistics::misses).tag("result", "miss").register(registry);
		counter("cache.evictions", "Responses that the cache removed to make room", Statistics::evictions)
			.register(registry);
		TimeGauge
			.builder("rolepair.content.changed", this.cache, TimeUnit.MILLISECONDS,
					(cache) -> cache.statistics().changedAt().toEpochMilli())
			.description("When this node last saw a change of public content, as a Unix time")
			.register(registry);
	}

	private Gauge.Builder<ResponseCache> gauge(String name, String description, ToDoubleFunction<Statistics> figure) {
		return Gauge.builder(name, this.cache, (cache) -> figure.applyAsDouble(cache.statistics()))
			.tag("cache", NAME)
			.description(description);
	}

	private FunctionCounter.Builder<ResponseCache> counter(String name, String description,
			ToDoubleFunction<Statistics> figure) {
		return FunctionCounter.builder(name, this.cache, (cache) -> figure.applyAsDouble(cache.statistics()))
			.tag("cache", NAME)
			.description(description);
	}

}
