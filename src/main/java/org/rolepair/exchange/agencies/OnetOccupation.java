package org.rolepair.exchange.agencies;

/**
 * An occupation of O*NET.
 *
 * @param code its O*NET-SOC code
 * @param title its title, a plural in title case
 * @param description what its people do
 */
public record OnetOccupation(String code, String title, String description) {

	/**
	 * The code without its detail.
	 * @return the SOC code
	 */
	public String socCode() {
		return this.code.substring(0, 7);
	}

}
