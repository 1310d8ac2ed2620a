package org.rolepair.account.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.commons.lang3.StringUtils;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records actions in the transaction that performs them, so that both are committed or
 * rolled back together.
 */
@Service
public class AuditLog {

	private static final int MAX_SUBJECT_LENGTH = 300;

	private static final int MAX_DETAIL_LENGTH = 2_000;

	private final AuditEntries entries;

	private final Clock clock;

	private final Map<AuditAction, Counter> counters = new EnumMap<>(AuditAction.class);

	AuditLog(AuditEntries entries, Clock clock, MeterRegistry metrics) {
		this.entries = entries;
		this.clock = clock;
		for (AuditAction action : AuditAction.values()) {
			this.counters.put(action,
					Counter.builder("rolepair.actions")
						.description("Actions on the editors' pages")
						.tag("action", action.name().toLowerCase(Locale.ROOT))
						.register(metrics));
		}
	}

	/** Records an action; detail and path may be empty. */
	@Transactional
	public void record(String actor, AuditAction deed, String subject, String detail, String path) {
		this.entries.save(new AuditEntry(Instant.now(this.clock).truncatedTo(ChronoUnit.MICROS), actor, deed,
				StringUtils.abbreviate(subject, "…", MAX_SUBJECT_LENGTH),
				StringUtils.abbreviate(detail, "…", MAX_DETAIL_LENGTH), path));
		Objects.requireNonNull(this.counters.get(deed)).increment();
	}

}
