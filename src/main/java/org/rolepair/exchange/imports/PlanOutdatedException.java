package org.rolepair.exchange.imports;

import java.util.List;

/**
 * A plan that no longer fits, since the catalogue was changed after it was made. Its
 * message is for whoever wants to apply it.
 */
class PlanOutdatedException extends IllegalStateException {

	private static final int NAMED = 5;

	private static final long serialVersionUID = 1L;

	/**
	 * The plan does not fit.
	 * @param roles the titles of the roles that are not as they were
	 */
	PlanOutdatedException(List<String> roles) {
		super(message(roles));
	}

	PlanOutdatedException(List<String> roles, Throwable cause) {
		super(message(roles), cause);
	}

	private static String message(List<String> roles) {
		String named = String.join(", ", roles.subList(0, Math.min(NAMED, roles.size())));
		return "The catalogue was changed after this was planned: %s".formatted(named)
				+ ((roles.size() > NAMED) ? " and %,d more".formatted(roles.size() - NAMED) : "");
	}

}
