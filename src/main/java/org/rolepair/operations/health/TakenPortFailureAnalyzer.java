package org.rolepair.operations.health;

import lombok.RequiredArgsConstructor;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Names the setting of a port that is taken, instead of Spring Boot's analyzer. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RequiredArgsConstructor
class TakenPortFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

	private static final String MANAGEMENT_PORT = "management.server.port";

	private final Environment settings;

	@Override
	protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
		boolean management = String.valueOf(cause.getPort()).equals(this.settings.getProperty(MANAGEMENT_PORT));
		return new FailureAnalysis("Another program uses port %d.".formatted(cause.getPort()),
				management ? "Stop that program, or set %s to a free port, or to -1 for no health and metrics."
					.formatted(MANAGEMENT_PORT) : "Stop that program, or set server.port to a free port.",
				cause);
	}

}
