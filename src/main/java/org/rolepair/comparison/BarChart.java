package org.rolepair.comparison;

import java.util.List;

import org.rolepair.page.ShareBar;

/**
 * Bars by group, one for each role.
 *
 * @param title what the groups divide
 * @param groups the groups in order
 * @param origins where each role's shares come from
 */
record BarChart(String title, List<Group> groups, List<Origin> origins) {

	/**
	 * A group.
	 *
	 * @param name its name
	 * @param bars one for each role
	 */
	record Group(String name, List<RoleBar> bars) {

	}

	/**
	 * A role's bar.
	 *
	 * @param number the role's column, from 1
	 * @param title the role's title
	 * @param bar the bar
	 */
	record RoleBar(int number, String title, ShareBar bar) {

	}

	/**
	 * The origin of a role's shares.
	 *
	 * @param number the role's column, from 1
	 * @param title the role's title
	 * @param population who was counted
	 * @param source the number of the source
	 * @param tags what marks the shares
	 */
	record Origin(int number, String title, String population, int source, List<String> tags) {

	}

}
