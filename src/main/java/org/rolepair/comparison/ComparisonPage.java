package org.rolepair.comparison;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.FigureCells;
import org.rolepair.page.Link;
import org.rolepair.page.PayChart;
import org.rolepair.page.SourceList;

/**
 * The comparison page: only strings and lists, in the order in which the templates show
 * them.
 *
 * @param path the page's own path, its columns in the order of the address
 * @param slugs the roles' slugs
 * @param heads the roles
 * @param paragraphs the summary
 * @param keyFigures the answers above the tables
 * @param tools links that swap, reorder or remove roles
 * @param filters the switch between all rows, differences and similarities
 * @param notices what readers are told of retired roles
 * @param overview the table of the foremost facts
 * @param descriptions what each role does
 * @param payChart yearly pay on one scale
 * @param pay the pay table
 * @param places pay by place, where the site has any
 * @param outlook the outlook table
 * @param education the education table
 * @param attainment the distribution of education
 * @param experience the table of time and experience
 * @param experienceAsked the distribution of experience asked for
 * @param people the section on people
 * @param duties what people in each role do
 * @param skills the skills section
 * @param sources the numbered sources
 * @param legend what the marks mean
 * @param changes what a change from one role of a pair to the other means, both ways
 * @param category the categories to browse
 */
record ComparisonPage(String path, List<String> slugs, List<ColumnHead> heads, List<String> paragraphs,
		List<KeyFigure> keyFigures, List<Link> tools, List<FilterLink> filters, List<Notice> notices,
		FactTable overview, List<RoleText> descriptions, Optional<PayChart> payChart, FactTable pay,
		Optional<PayByPlace> places, FactTable outlook, FactTable education, Optional<BarChart> attainment,
		FactTable experience, Optional<BarChart> experienceAsked, Optional<PeopleSection> people,
		List<RoleDuties> duties, Optional<SkillSection> skills, List<SourceList.Entry> sources,
		List<FigureCells.LegendEntry> legend, List<Link> changes, List<Link> category) {

	public boolean isPair() {
		return this.heads.size() == 2;
	}

	/** The classes of the tables of more roles than two. */
	public String manyForm() {
		return "facts many of-" + this.heads.size();
	}

	/** Whether pay is shown at a place. */
	public boolean isLocal() {
		return this.places.flatMap(PayByPlace::here).isPresent();
	}

	/** Whether one more role can be added. */
	public boolean isExtendable() {
		return !this.tools.isEmpty() && this.heads.size() < ComparisonAddress.MOST_ROLES;
	}

	/** The same page without the ways to its sisters. */
	ComparisonPage alone() {
		return new ComparisonPage(this.path, this.slugs, this.heads, this.paragraphs, this.keyFigures, List.of(),
				List.of(), this.notices, this.overview, this.descriptions, this.payChart, this.pay, this.places,
				this.outlook, this.education, this.attainment, this.experience, this.experienceAsked, this.people,
				this.duties, this.skills, this.sources, this.legend, List.of(), this.category);
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
	 * A retired role and the one to read instead.
	 *
	 * @param text the notice
	 * @param successor the other role
	 */
	record Notice(String text, Link successor) {

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
	record RoleText(ColumnHead head, String question, String text, boolean blank, Optional<Integer> source) {

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
	 * The people in the roles: described, not compared.
	 *
	 * @param ages the table of ages
	 * @param charts one for each way of grouping people
	 * @param notes on rounding and overlapping
	 */
	record PeopleSection(FactTable ages, List<BarChart> charts, List<String> notes) {

	}

}
