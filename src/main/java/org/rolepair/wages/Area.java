package org.rolepair.wages;

/**
 * A place as a source names it.
 *
 * @param code the source's code: "06" for a state, "10180" for a metropolitan area
 * @param title such as "California" or "Abilene, TX"
 * @param primaryState the two-letter code of the main state
 */
public record Area(String code, String title, String primaryState) {

	private static final int MAX_CODE_LENGTH = 10;

	private static final int MAX_TITLE_LENGTH = 200;

	public Area {
		if (code.isBlank() || code.length() > MAX_CODE_LENGTH) {
			throw new IllegalArgumentException("No code of an area: " + code);
		}
		if (title.isBlank() || title.length() > MAX_TITLE_LENGTH) {
			throw new IllegalArgumentException("No title of an area: " + title);
		}
		if (!primaryState.matches("[A-Z]{2}")) {
			throw new IllegalArgumentException("No two letters of a state: " + primaryState);
		}
	}

}
