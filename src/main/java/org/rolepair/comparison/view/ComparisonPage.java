package org.rolepair.comparison.view;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.Link;
import org.rolepair.page.Notice;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.GrowthChart;
import org.rolepair.page.figure.PageSources;
import org.rolepair.page.figure.PayChart;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.wages.view.PayTrend;
import org.rolepair.wages.view.PlaceChooser;

/**
 * Model of the comparison page: only strings and lists, in the templates' order.
 *
 * @param path the page's own path, with columns in the order of the address
 */
record ComparisonPage(String path, List<ColumnHead> heads, Answer answer, Overview glance, List<Link> sections, Pay pay,
		Jobs jobs, Education education, Duties duties, Optional<SkillSections.SkillSection> skills,
		Optional<ToolSection> tools, Optional<InterestSection> interests, Optional<ExposureSection> exposure,
		Optional<PeopleSection> people, PageSources.View sources, List<Link> next) {

	private static final int LONG_HEADING = 60;

	public boolean isPair() {
		return this.heads.size() == 2;
	}

	/** Returns the CSS classes of the heading, which is smaller for many letters. */
	public String headingStyle() {
		boolean many = this.heads.size() > 2
				|| this.heads.stream().mapToInt((head) -> head.title().length()).sum() > LONG_HEADING;
		return many ? "versus long" : "versus";
	}

	/** Returns the CSS classes of tables that fold on phones. */
	public String tableStyle() {
		return isPair() ? "figures stack" : "figures many";
	}

	/** Returns the CSS classes of the quiet tables of a section. */
	public String sectionStyle() {
		return isPair() ? "figures plain stack" : "figures many";
	}

	/** Returns the CSS classes of tables of one unit. */
	public String percentileStyle() {
		return isPair() ? "figures plain n" : "figures plain n many";
	}

	/** Returns how many columns a table has, with labels and a pair's difference. */
	public int columns() {
		return this.heads.size() + (isPair() ? 2 : 1);
	}

	/**
	 * The content above the tables.
	 *
	 * @param notices on retired roles and on wider groups
	 * @param lead the most important sentence
	 * @param more the further sentences; may be empty
	 */
	record Answer(List<Notice> notices, String lead, String more, Optional<Tools> tools) {

	}

	/**
	 * What a reader can change on the page.
	 *
	 * @param extendable whether another role can be added
	 * @param matters the page where the reader chooses what matters
	 * @param matterNames what matters, to keep on the next page; may be empty
	 * @param place the place to keep on the next page
	 * @param placeTitle the place of the page's pay
	 */
	record Tools(List<ToolField> titles, boolean extendable, Link matters, String matterNames, Optional<String> place,
			List<Link> links, Optional<PlaceChooser> places, String placeTitle) {

	}

	/** A field with one of the page's roles. */
	record ToolField(int number, String label, String title) {

	}

	/**
	 * The table at a glance.
	 *
	 * @param bases links to the same page with differences from another role; none for a
	 * pair
	 * @param filter the rows shown and the links to others; empty on a page without links
	 * @param priorities what matters to the reader; empty where nothing was chosen
	 */
	record Overview(FactTable table, List<Link> bases, Optional<RowChoice> filter, Optional<Priorities> priorities) {

	}

	/** The rows that a reader chose, with links to others. */
	record RowChoice(String text, List<Link> links) {

	}

	/**
	 * Pay of the roles.
	 *
	 * @param finding what the section shows; may be empty
	 * @param tables percentiles by the year and by the hour
	 * @param trend the medians of national surveys over the years
	 * @param highest the range, and where pay is highest
	 */
	record Pay(String finding, List<PayChart> charts, List<FactTable> tables, Optional<PayTrend> trend,
			FactTable highest, Optional<PlaceComparisons.PayByPlace> places) {

		public boolean isEmpty() {
			return this.charts.isEmpty() && this.tables.isEmpty() && this.highest.isEmpty() && this.places.isEmpty();
		}

		/** Returns whether the section asks for a place. */
		public boolean isAskForPlace() {
			return this.places.isPresent() && here().isEmpty();
		}

		public Optional<PlaceComparisons.Here> here() {
			return this.places.flatMap(PlaceComparisons.PayByPlace::here);
		}

	}

	/** Jobs now and projected; the rest is in no chart and no other table. */
	record Jobs(String finding, Optional<GrowthChart> change, Optional<BarTable> openings, FactTable rest) {

		public boolean isEmpty() {
			return this.change.isEmpty() && this.openings.isEmpty() && this.rest.isEmpty();
		}

	}

	/**
	 * Education and experience.
	 *
	 * @param attainment the education of people in the roles
	 * @param experience the related experience that the jobs take
	 * @param studies programs and apprenticeships that can lead to the roles
	 */
	record Education(String finding, FactTable table, Optional<BarTable> attainment, Optional<BarTable> experience,
			List<NameGroups> studies) {

		public boolean isWithoutTables() {
			return this.table.isEmpty() && this.experience.isEmpty();
		}

		public boolean isEmpty() {
			return this.table.isEmpty() && this.attainment.isEmpty() && this.experience.isEmpty()
					&& this.studies.isEmpty();
		}

	}

	/**
	 * What people in the roles do, and where the words come from.
	 *
	 * @param finding how many work activities are in common; empty where none are named
	 * @param shared the first work activities in common, with the duties of both
	 */
	record Duties(String finding, List<SharedActivity> shared, Optional<MoreActivities> more, List<RoleDuties> roles,
			List<SourceLine> sources) {

	}

	/** A work activity of both roles, with the duties of each that belong to it. */
	record SharedActivity(String name, List<List<String>> duties) {

	}

	/**
	 * Work activities in common behind a disclosure.
	 *
	 * @param names those without their duties; may be empty
	 */
	record MoreActivities(String label, List<SharedActivity> activities, String names) {

	}

	/**
	 * A role's description and duties.
	 *
	 * @param description the description, or why there is none
	 * @param heading tells the duties from those in common; may be empty
	 * @param rest the duties behind a disclosure
	 * @param all the page with all duties; empty where all are here
	 * @param missing why there are no duties; may be empty
	 */
	record RoleDuties(ColumnHead head, String description, boolean blank, String heading, List<String> first,
			List<String> rest, String more, Optional<Link> all, String missing) {

	}

}
