package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.Link;
import org.rolepair.page.Notice;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.page.figure.OldPayChart;

/**
 * Model of the comparison page: only strings and lists, in the templates' order.
 *
 * @param path the page's own path, with columns in the order of the address
 */
record ComparisonPage(String path, List<ColumnHead> heads, Answer answer, Overview overview,
		List<Description> descriptions, Pay pay, Figures outlook, Figures education, Figures experience,
		Optional<PeopleSection> people, List<RoleDuties> duties, Optional<SkillSection> skills,
		FigureCells.Footnotes footnotes, FurtherLinks onward) {

	public boolean isPair() {
		return this.heads.size() == 2;
	}

	/** Returns the CSS classes of tables with more than two roles. */
	public String tableClasses() {
		return "facts many of-" + this.heads.size();
	}

	/**
	 * The content above the tables.
	 *
	 * @param place the notice that pay is shown at a place
	 * @param notices the notices on retired roles and on wider groups
	 * @param tools links that swap, reorder or remove roles
	 */
	record Answer(Optional<Notice> place, List<Notice> notices, List<String> paragraphs, List<Link> tools,
			List<KeyFigures.KeyFigure> keyFigures) {

	}

	/**
	 * The table of the most important facts.
	 *
	 * @param filters links to all rows, differences or similarities
	 */
	record Overview(List<FilterLink> filters, FactTable table) {

	}

	record FilterLink(String text, String path, boolean current) {

	}

	/**
	 * A role's description.
	 *
	 * @param text the description, or why there is none
	 * @param source the number of its source on the page
	 */
	record Description(ColumnHead head, String question, String text, boolean blank, Optional<Integer> source) {

	}

	/**
	 * Pay of the roles.
	 *
	 * @param chart yearly pay on one scale
	 * @param places pay by place, if the site has any
	 */
	record Pay(Optional<OldPayChart> chart, FactTable table, Optional<PlaceComparisons.PayByPlace> places) {

		public boolean isEmpty() {
			return this.table.isEmpty() && this.places.isEmpty();
		}

		public Optional<PlaceComparisons.PayByPlace.Here> here() {
			return this.places.flatMap(PlaceComparisons.PayByPlace::here);
		}

	}

	/** A table and the distribution behind one of its rows. */
	record Figures(FactTable table, Optional<BarGroups.BarChart> chart) {

	}

	/**
	 * A role's duties.
	 *
	 * @param rest the duties behind a disclosure
	 * @param more the disclosure's label
	 * @param blank why there are none
	 * @param source the number of their source on the page
	 */
	record RoleDuties(ColumnHead head, List<String> first, List<String> rest, String more, Optional<String> blank,
			Optional<Integer> source) {

	}

	/**
	 * Links to further pages.
	 *
	 * @param place the place to keep on the next page
	 * @param extendable whether another role can be added
	 */
	record FurtherLinks(List<String> slugs, Optional<String> place, boolean extendable, List<Link> links) {

	}

}
