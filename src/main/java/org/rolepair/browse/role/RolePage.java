package org.rolepair.browse.role;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.Notice;
import org.rolepair.page.figure.FigureCell;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.page.figure.PayChart;
import org.rolepair.page.figure.ShareBar;
import org.rolepair.wages.view.RolePlaceSections;

/**
 * What the page of a role shows.
 *
 * @param path its own path
 * @param title its title
 * @param question the heading of its description
 * @param description what its people do
 * @param notice what readers are to know first
 * @param glance its key figures
 * @param payChart its pay as a drawing
 * @param sections its figures
 * @param places its pay by place, where the site has any
 * @param duties what its people do, as a list
 * @param skills its skills
 * @param otherNames its alternate titles
 * @param codes its occupation codes
 * @param related related roles, from each point of view
 * @param footnotes sources and legend
 */
record RolePage(String path, String title, String question, Optional<Prose> description, Optional<Notice> notice,
		List<FigureRow> glance, Optional<PayChart> payChart, List<FigureSections.FigureSection> sections,
		Optional<RolePlaceSections.RolePlaces> places, Optional<DutyList> duties, SkillSection skills,
		List<String> otherNames, List<Code> codes, List<RelatedRoles.RelatedSection> related,
		FigureCells.Footnotes footnotes) {

	/** Whether pay is shown at a place. */
	public boolean isLocal() {
		return this.places.flatMap(RolePlaceSections.RolePlaces::here).isPresent();
	}

	/**
	 * Words with their source.
	 *
	 * @param text the words
	 * @param source the number of the source on the page
	 */
	record Prose(String text, int source) {

	}

	/**
	 * A labelled figure.
	 *
	 * @param label what it states
	 * @param cell the figure
	 */
	record FigureRow(String label, FigureCell cell) {

	}

	/**
	 * Duties, those that stand in the open and the rest.
	 *
	 * @param shown the first few
	 * @param more the rest
	 * @param moreLabel how many more there are
	 * @param source the number of their source
	 */
	record DutyList(List<String> shown, List<String> more, String moreLabel, int source) {

	}

	/**
	 * A code of a classification.
	 *
	 * @param system the classification
	 * @param code the code
	 */
	record Code(String system, String code) {

	}

	/**
	 * The skills of a role: shares of mentions and ratings, each on its own.
	 *
	 * @param mentions the skills named most
	 * @param ratings the skills rated highest
	 * @param all every rated skill with its rating
	 * @param missing why there are none
	 */
	record SkillSection(Optional<ShareCharts.ShareChart> mentions, Optional<ShareCharts.ShareChart> ratings,
			List<ShareBar> all, Optional<String> missing) {

	}

}
