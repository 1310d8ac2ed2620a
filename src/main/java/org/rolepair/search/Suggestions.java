package org.rolepair.search;

import java.util.List;

/**
 * What is suggested while somebody types.
 *
 * @param summary what to tell those who do not see the list
 * @param roles the roles, best first
 */
record Suggestions(String summary, List<Suggestion> roles) {

	/**
	 * A role to choose.
	 *
	 * @param title its title
	 * @param reason why it is suggested; empty where the title shows it
	 */
	record Suggestion(String title, String reason) {

	}

}
