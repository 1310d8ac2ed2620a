package org.rolepair.official;

import java.util.stream.IntStream;

/**
 * An occupation of the Census Bureau's list of 2018.
 *
 * @param title its title
 * @param pattern the SOC code that it stands for, or a group of them: "29-1141",
 * "11-2030" for 11-2031 to 11-2039, "15-20XX" for what else there is
 */
public record CensusOccupation(String title, String pattern) {

	/**
	 * Whether this occupation holds a SOC code.
	 * @param code the code
	 * @return true for its own code and for any of its group
	 */
	public boolean covers(String code) {
		if (code.length() != this.pattern.length()) {
			return false;
		}
		String group = group();
		return IntStream.range(0, group.length())
			.allMatch((at) -> group.charAt(at) == 'X' || group.charAt(at) == code.charAt(at));
	}

	/**
	 * How narrow the occupation is.
	 * @return the number of digits that are fixed
	 */
	int precision() {
		return (int) group().chars().filter((letter) -> letter != 'X').count();
	}

	/** Zeros at the end stand for any digit. */
	private String group() {
		String digits = this.pattern.replaceAll("0+$", "");
		return digits + "X".repeat(this.pattern.length() - digits.length());
	}

}
