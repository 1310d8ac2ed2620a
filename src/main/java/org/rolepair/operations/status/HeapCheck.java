package org.rolepair.operations.status;

import java.util.Optional;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Warns at the start of a site whose roles need more memory than it has. */
@Component
@RequiredArgsConstructor
@Slf4j
class HeapCheck {

	/** Measured with the starter catalog and with a thousand roles, under load. */
	private static final int MEGABYTES = 90;

	private static final double MEGABYTES_FOR_A_ROLE = 0.13;

	private final StoredCounts counts;

	@EventListener(ApplicationReadyEvent.class)
	void onReady() {
		warning(DataSize.ofBytes(Runtime.getRuntime().maxMemory()).toMegabytes(),
				this.counts.all().getOrDefault("status.roles.published", 0L))
			.ifPresent(logger::warn);
	}

	static Optional<String> warning(long heap, long roles) {
		long needed = MEGABYTES + Math.round(MEGABYTES_FOR_A_ROLE * roles);
		return (heap >= needed) ? Optional.empty()
				: Optional.of(("The heap of %d MB is small for %d roles. Pages will be slow, and imports may fail. "
						+ "Give it %d MB or more, by -Xmx or warm-up --heap")
					.formatted(heap, roles, needed));
	}

}
