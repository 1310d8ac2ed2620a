package org.rolepair.comparison.transition;

import java.util.List;
import java.util.Optional;

import org.rolepair.comparison.view.BarGroups;
import org.rolepair.comparison.view.ColumnHead;
import org.rolepair.comparison.view.FactTable;
import org.rolepair.page.Link;
import org.rolepair.page.Notice;
import org.rolepair.page.figure.FigureCells;

/**
 * The page on a change from one role to another: only strings and lists, in the order in
 * which the template shows them.
 *
 * @param path its own path
 * @param from the role that one comes from, as it stands in the heading
 * @param to the role that one goes to, likewise
 * @param heads the role that one comes from and the one that one goes to
 * @param method how skills are told apart
 * @param notices what readers are told of retired roles
 * @param paragraphs what the change means in sentences
 * @param tools ways to sister pages
 * @param skills what carries over and what is to be learnt
 * @param preparation education and experience of both
 * @param pay what both earn
 * @param footnotes sources and legend
 */
record TransitionPage(String path, String from, String to, List<ColumnHead> heads, String method, List<Notice> notices,
		List<String> paragraphs, List<Link> tools, Skills skills, FactTable preparation, FactTable pay,
		FigureCells.Footnotes footnotes) {

	/** Tables of two roles have a column for the difference. */
	public boolean isPair() {
		return true;
	}

	/**
	 * The skills of the change.
	 *
	 * @param missing why nothing can be told of them
	 * @param open the tables that are shown at once
	 * @param folded those behind a disclosure
	 * @param origins where the ratings come from
	 */
	record Skills(Optional<String> missing, List<FactTable> open, List<FactTable> folded,
			List<BarGroups.BarChart.Origin> origins) {

	}

}
