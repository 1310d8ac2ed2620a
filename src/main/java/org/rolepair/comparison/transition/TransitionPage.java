package org.rolepair.comparison.transition;

import java.util.List;
import java.util.Optional;

import org.rolepair.comparison.view.ColumnHead;
import org.rolepair.comparison.view.FactTable;
import org.rolepair.page.Link;
import org.rolepair.page.Notice;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.PageSources;

/**
 * Model of a transition page: only strings and lists, in the template's order.
 *
 * @param from the old role's title, as used in the heading
 * @param to the new role's title, as used in the heading
 * @param method how skills are classified
 */
record TransitionPage(String path, String from, String to, List<ColumnHead> heads, String method, List<Notice> notices,
		List<String> paragraphs, List<Link> tools, Skills skills, FactTable preparation, FactTable pay,
		PageSources.View sources) {

	/**
	 * Skills to keep and to learn.
	 *
	 * @param missing why there are no skills to show
	 * @param folded the tables behind a disclosure
	 */
	record Skills(Optional<String> missing, List<FactTable> open, List<FactTable> folded,
			List<BarTable.RoleLine> origins) {

	}

}
