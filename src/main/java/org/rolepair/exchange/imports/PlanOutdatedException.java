package org.rolepair.exchange.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Thrown when a plan is out of date. The message is shown to the user. */
class PlanOutdatedException extends IllegalStateException {

	private static final int NAMED = 5;

	PlanOutdatedException(List<String> roles, @Nullable Throwable cause) {
		super(message(roles), cause);
	}

	private static String message(List<String> roles) {
		String named = String.join(", ", roles.subList(0, Math.min(NAMED, roles.size())));
		return "Roles changed after this was planned: %s".formatted(named)
				+ ((roles.size() > NAMED) ? " and %,d more".formatted(roles.size() - NAMED) : "");
	}

}
