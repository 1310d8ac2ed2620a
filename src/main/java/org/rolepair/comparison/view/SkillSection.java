package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.figure.ShareBar;

/**
 * The skills of the compared roles: lists of mentions, ratings, and what they share.
 *
 * @param notes sentences on what is shared and what is not compared
 * @param mentions one panel for each role that has shares of mentions
 * @param highest the skills rated among the highest, for all and for each
 * @param origins where the ratings of each role come from
 * @param top the table of those skills
 * @param all the table of all rated skills
 */
record SkillSection(List<String> notes, List<MentionPanel> mentions, List<Highest> highest,
		List<BarGroups.BarChart.Origin> origins, Optional<FactTable> top, Optional<FactTable> all) {

	/**
	 * The skills that are named for one role.
	 *
	 * @param number the role's column, from 1
	 * @param title the role's title
	 * @param skills one bar for each, in the source's order
	 * @param rest what the listed skills leave to others
	 * @param source the number of the source
	 */
	record MentionPanel(int number, String title, List<Mention> skills, Optional<String> rest, int source) {

	}

	/**
	 * A named skill.
	 *
	 * @param bar its share
	 * @param shared which other roles name it, empty when none does
	 */
	record Mention(ShareBar bar, Optional<String> shared) {

	}

	/**
	 * A list of skills rated among the highest.
	 *
	 * @param number the role's column, from 1; 0 for all roles
	 * @param title for whom
	 * @param skills their names
	 */
	record Highest(int number, String title, List<String> skills) {

	}

}
