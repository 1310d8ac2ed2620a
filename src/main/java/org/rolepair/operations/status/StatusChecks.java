package org.rolepair.operations.status;

import java.io.File;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import lombok.RequiredArgsConstructor;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.operations.backup.Backups;
import org.rolepair.operations.health.WritableDatabase;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Checks what operators have to look after, and says what to do. */
@Component
@RequiredArgsConstructor
class StatusChecks {

	private static final Duration BACKUP_AGE = Duration.ofDays(2);

	private static final long LEAST_DISK = DataSize.ofGigabytes(1).toBytes();

	/** A backup needs the database's size for its file, and again while it is checked. */
	private static final int COPIES = 2;

	private static final double FULL_HEAP = 0.9;

	private static final BigDecimal GIGABYTE = BigDecimal.valueOf(DataSize.ofGigabytes(1).toBytes());

	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

	private final Backups backups;

	private final WritableDatabase writable;

	private final MeterRegistry metrics;

	private final Environment settings;

	private final Clock clock;

	private final Messages messages;

	List<Check> all() {
		return Stream.of(saving(), backup(), disk(), memory(), address(), log()).flatMap(Optional::stream).toList();
	}

	private Optional<Check> saving() {
		return Optional.of(this.writable.isReadOnly() ? open("saving", Map.of()) : fine("saving", Map.of()));
	}

	private Optional<Check> backup() {
		if (!this.backups.areSupported()) {
			return Optional.of(check("backups", State.UNCHECKED, "elsewhere", Map.of()));
		}
		Optional<Backups.Failure> failure = this.backups.failure();
		if (failure.isPresent()) {
			return Optional.of(check("backups", State.OPEN, "failed",
					Map.of("when", Dates.moment(failure.get().at()), "reason", failure.get().reason())));
		}
		return Optional.of(this.backups.all()
			.stream()
			.findFirst()
			.map((newest) -> backup(newest.madeAt()))
			.orElseGet(() -> check("backups", State.OPEN, "none", Map.of())));
	}

	private Check backup(Instant newest) {
		Map<String, Object> values = Map.of("when", Dates.moment(newest));
		boolean old = newest.isBefore(this.clock.instant().minus(BACKUP_AGE));
		return old ? open("backups", values) : fine("backups", values);
	}

	private Optional<Check> disk() {
		return this.backups.databaseFile().map(Path::toFile).map((database) -> {
			long free = Optional.ofNullable(database.getParentFile()).map(File::getUsableSpace).orElse(0L);
			Map<String, Object> values = Map.of("free",
					Numbers.decimal(BigDecimal.valueOf(free).divide(GIGABYTE, 1, RoundingMode.DOWN), 1));
			boolean low = free < Math.max(LEAST_DISK, COPIES * database.length());
			return low ? open("disk", values) : fine("disk", values);
		});
	}

	/** Only counts what a garbage collection couldn't free. */
	private Optional<Check> memory() {
		return this.metrics.find("jvm.memory.usage.after.gc")
			.gauges()
			.stream()
			.map(Gauge::value)
			.max(Double::compare)
			.map((share) -> {
				Map<String, Object> values = Map.of("percent", Numbers.percent(BigDecimal.valueOf(100 * share), 0),
						"most", Numbers.whole(DataSize.ofBytes(Runtime.getRuntime().maxMemory()).toMegabytes()));
				return (share > FULL_HEAP) ? open("memory", values) : fine("memory", values);
			});
	}

	private Optional<Check> address() {
		String address = this.settings.getProperty("rolepair.public-address", "");
		if (address.isEmpty()) {
			return Optional.of(check("address", State.OPEN, "none", Map.of()));
		}
		URI site = URI.create(address);
		boolean readable = "http".equals(site.getScheme()) && !THIS_MACHINE.contains(String.valueOf(site.getHost()));
		Map<String, Object> values = Map.of("address", address);
		return Optional.of(readable ? open("address", values) : fine("address", values));
	}

	private Optional<Check> log() {
		double errors = this.metrics.find("logback.events")
			.tag("level", "error")
			.counters()
			.stream()
			.mapToDouble(Counter::count)
			.sum();
		return Optional.of((errors > 0) ? open("log", Map.of("count", (long) errors)) : fine("log", Map.of()));
	}

	private Check fine(String name, Map<String, Object> values) {
		return check(name, State.FINE, "fine", values);
	}

	private Check open(String name, Map<String, Object> values) {
		return check(name, State.OPEN, "open", values);
	}

	private Check check(String name, State state, String text, Map<String, Object> values) {
		String key = "status.check." + name;
		return new Check(this.messages.text(key), state == State.OPEN,
				this.messages.text("status.check.state." + state), this.messages.text(key + "." + text, values));
	}

	private enum State {

		FINE, OPEN, UNCHECKED

	}

	/**
	 * The result of a check.
	 *
	 * @param open whether there is something to do, which {@code text} then says
	 */
	record Check(String label, boolean open, String result, String text) {

	}

}
