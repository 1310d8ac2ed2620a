package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.Link;
import org.rolepair.page.Notice;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.page.figure.PayChart;

/**
 * The comparison page: only strings and lists, in the order in which the templates show
 * them.
 *
 * @param path the page's own path, its columns in the order of the address
 * @param heads the roles
 * @param answer what stands above the tables
 * @param overview the foremost facts
 * @param descriptions what each role does
 * @param pay what each role earns
 * @param outlook jobs and projected growth
 * @param education degrees and attainment
 * @param experience time and experience
 * @param people who does this work
 * @param duties what people in each role do
 * @param skills the skills section
 * @param footnotes sources and legend
 * @param onward where to go on
 */
record ComparisonPage(String path, List<ColumnHead> heads, Answer answer, Overview overview,
		List<Description> descriptions, Pay pay, Figures outlook, Figures education, Figures experience,
		Optional<PeopleSection> people, List<RoleDuties> duties, Optional<SkillSection> skills,
		FigureCells.Footnotes footnotes, Onward onward) {

	public boolean isPair() {
		return this.heads.size() == 2;
	}

	/** The classes of the tables of more roles than two. */
	public String manyForm() {
		return "facts many of-" + this.heads.size();
	}

	/**
	 * What stands above the tables.
	 *
	 * @param place that pay is shown at a place
	 * @param notices what readers are told of retired roles
	 * @param paragraphs the summary
	 * @param tools links that swap, reorder or remove roles
	 * @param keyFigures the answers in few words
	 */
	record Answer(Optional<Notice> place, List<Notice> notices, List<String> paragraphs, List<Link> tools,
			List<KeyFigures.KeyFigure> keyFigures) {

	}

	/**
	 * The table of the foremost facts.
	 *
	 * @param filters the switch between all rows, differences and similarities
	 * @param table the table
	 */
	record Overview(List<FilterLink> filters, FactTable table) {

	}

	/**
	 * One position of the row switch.
	 *
	 * @param text how it reads
	 * @param path where it leads
	 * @param current whether it is the present one
	 */
	record FilterLink(String text, String path, boolean current) {

	}

	/**
	 * A role's description.
	 *
	 * @param head the role
	 * @param question the heading
	 * @param text the description, or why there is none
	 * @param blank whether there is none
	 * @param source the number of its source
	 */
	record Description(ColumnHead head, String question, String text, boolean blank, Optional<Integer> source) {

	}

	/**
	 * What the roles earn.
	 *
	 * @param chart yearly pay on one scale
	 * @param table the pay table
	 * @param places pay by place, where the site has any
	 */
	record Pay(Optional<PayChart> chart, FactTable table, Optional<PlaceComparisons.PayByPlace> places) {

		public boolean isEmpty() {
			return this.table.isEmpty() && this.places.isEmpty();
		}

		/** Pay at a place, on the page of a place. */
		public Optional<PlaceComparisons.PayByPlace.Here> here() {
			return this.places.flatMap(PlaceComparisons.PayByPlace::here);
		}

	}

	/**
	 * A table with the distribution behind one of its rows.
	 *
	 * @param table the table
	 * @param chart the distribution
	 */
	record Figures(FactTable table, Optional<BarGroups.BarChart> chart) {

	}

	/**
	 * A role's duties.
	 *
	 * @param head the role
	 * @param first those shown at once
	 * @param rest those behind the disclosure
	 * @param more the disclosure's words
	 * @param blank why there are none
	 * @param source the number of their source
	 */
	record RoleDuties(ColumnHead head, List<String> first, List<String> rest, String more, Optional<String> blank,
			Optional<Integer> source) {

	}

	/**
	 * Where to go on.
	 *
	 * @param slugs the roles' slugs
	 * @param place the place that the next page keeps
	 * @param extendable whether one more role can be added
	 * @param links changes from one role of a pair to the other, and categories
	 */
	record Onward(List<String> slugs, Optional<String> place, boolean extendable, List<Link> links) {

	}

}
