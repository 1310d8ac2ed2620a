package org.rolepair.health;

import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.rolepair.delivery.ReadyFigures;

import org.springframework.stereotype.Component;

/**
 * Measures the answers that are kept ready, by the names that Micrometer has for caches.
 */
@Component
class ReadyMeasures implements MeterBinder {

	private static final String CACHE = "ready-answers";

	private final ReadyFigures ready;

	ReadyMeasures(ReadyFigures ready) {
		this.ready = ready;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		gauge("cache.size", (figures) -> figures.answers()).description("Answers that are kept").register(registry);
		gauge("cache.memory", (figures) -> figures.bytes()).baseUnit("bytes")
			.description("Memory that kept answers take, about")
			.register(registry);
		gauge("cache.memory.max", (figures) -> figures.most()).baseUnit("bytes")
			.description("Memory that kept answers may take")
			.register(registry);
		counter("cache.gets", (figures) -> figures.found()).tag("result", "hit")
			.description("Requests, by whether their answer was ready")
			.register(registry);
		counter("cache.gets", (figures) -> figures.missed()).tag("result", "miss")
			.description("Requests, by whether their answer was ready")
			.register(registry);
		counter("cache.evictions", (figures) -> figures.evicted()).description("Answers that had to give way to others")
			.register(registry);
	}

	private Gauge.Builder<ReadyFigures> gauge(String name, ToDoubleFunction<ReadyFigures.Figures> figure) {
		return Gauge.builder(name, this.ready, (ready) -> figure.applyAsDouble(ready.figures())).tag("cache", CACHE);
	}

	private FunctionCounter.Builder<ReadyFigures> counter(String name, ToDoubleFunction<ReadyFigures.Figures> figure) {
		return FunctionCounter.builder(name, this.ready, (ready) -> figure.applyAsDouble(ready.figures()))
			.tag("cache", CACHE);
	}

}
