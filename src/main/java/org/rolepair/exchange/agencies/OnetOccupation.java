package org.rolepair.exchange.agencies;

/** An occupation of O*NET; its title is a plural in title case. */
public record OnetOccupation(String code, String title, String description) {

	/** Returns the O*NET-SOC code without its detail suffix. */
	public String socCode() {
		return this.code.substring(0, 7);
	}

}
