package org.rolepair.operations.backup;

import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Publishes the time of the newest backup, which is not a number if there is none. */
@Component
@RequiredArgsConstructor
class BackupMetrics implements MeterBinder {

	private final Backups backups;

	@Override
	public void bindTo(MeterRegistry registry) {
		TimeGauge.builder("rolepair.backup.made", this.backups, TimeUnit.MILLISECONDS, BackupMetrics::newest)
			.description("When the newest backup was made, as a Unix time")
			.register(registry);
	}

	private static double newest(Backups backups) {
		return backups.all()
			.stream()
			.mapToDouble((backup) -> backup.madeAt().toEpochMilli())
			.findFirst()
			.orElse(Double.NaN);
	}

}
