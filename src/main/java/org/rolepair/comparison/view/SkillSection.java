package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.figure.ShareBar;

/**
 * The skills of the compared roles: mentions, ratings, and what they share.
 *
 * @param mentions one panel per role with shares of mentions
 * @param highest the top-rated skills, for all and for each
 * @param top the table of those skills
 */
record SkillSection(List<String> notes, List<MentionPanel> mentions, List<Highest> highest,
		List<BarGroups.BarChart.Origin> origins, Optional<FactTable> top, Optional<FactTable> all) {

	/**
	 * The skills mentioned for one role.
	 *
	 * @param number the role's column, from 1
	 * @param skills in the source's order
	 * @param rest the share of mentions of skills that are not listed
	 * @param source the number of the source on the page
	 */
	record MentionPanel(int number, String title, List<Mention> skills, Optional<String> rest, int source) {

	}

	/**
	 * A mentioned skill.
	 *
	 * @param shared which other roles list it; empty when none does
	 */
	record Mention(ShareBar bar, Optional<String> shared) {

	}

	/**
	 * A list of top-rated skills.
	 *
	 * @param number the role's column, from 1; 0 for all roles
	 */
	record Highest(int number, String title, List<String> skills) {

	}

}
