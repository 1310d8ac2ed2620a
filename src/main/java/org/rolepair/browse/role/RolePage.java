package org.rolepair.browse.role;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.Link;
import org.rolepair.page.Notice;
import org.rolepair.page.figure.BarTable;
import org.rolepair.page.figure.FigureValue;
import org.rolepair.page.figure.PageSources;
import org.rolepair.page.figure.PayChart;
import org.rolepair.page.figure.SectionTable;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.wages.view.PayTrend;
import org.rolepair.wages.view.RolePlaceSections;

/**
 * Model of a role's page.
 *
 * @param sections pay, jobs and education, in this order
 * @param trend its pay over the years, if the site has any
 * @param places its pay by place, if the site has any
 */
record RolePage(Heading heading, List<Notice> notices, List<KeyFact> facts, Optional<Start> start,
		List<RelatedRoles.RelatedSection> related, List<Link> contents, FigureSections.FigureSection pay,
		List<PayChart> charts, Optional<PayTrend> trend, Optional<RolePlaceSections.RolePlaces> places,
		List<FigureSections.FigureSection> sections, Optional<DutySection> duties, SkillSection skills,
		Optional<ProfileSections.ToolPart> tools, Optional<ProfileSections.InterestPart> interests,
		Optional<ExposureSection> exposure, PeopleSections.PeopleSection people, Optional<NameSection> names,
		PageSources.View sources) {

	/** Returns the role at the page's place; empty on the national page. */
	public Optional<RolePlaceSections.RolePlaces.Here> here() {
		return this.places.flatMap(RolePlaceSections.RolePlaces::here);
	}

	/**
	 * The role's title, with what stands above it.
	 *
	 * @param mark the role's mark as SVG
	 * @param changed the last change, with the role's history
	 */
	record Heading(String title, String mark, Link category, Link changed) {

		private static final int LONG = 60;

		/** Returns the CSS class of the heading. */
		public String style() {
			return (this.title.length() > LONG) ? "versus long" : "versus";
		}

	}

	record KeyFact(String label, FigureValue value) {

	}

	/** The form that starts a comparison, with roles that have a full one as examples. */
	record Start(String slug, String label, List<Link> examples) {

	}

	/**
	 * What people in the role do.
	 *
	 * @param description paragraphs; empty if there is none
	 * @param more duties behind a disclosure
	 * @param sources the sources of both texts, each once
	 */
	record DutySection(Optional<String> description, List<String> shown, List<String> more, String moreLabel,
			List<SourceLine> sources) {

	}

	/** The mentions and ratings of skills, shown separately, or why there are none. */
	record SkillSection(Optional<String> finding, List<BarTable> bars, List<SkillBars.Rating> all,
			Optional<String> missing) {

	}

	/** Ranks in studies of AI exposure, one row for each study. */
	record ExposureSection(SectionTable table, List<String> notes) {

	}

	/** Other names, joined, with their number in words, and occupation codes. */
	record NameSection(Optional<String> finding, Optional<String> all, String allLabel, Optional<String> codes) {

	}

}
