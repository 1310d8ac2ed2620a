package org.rolepair.browse.role;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.Notice;
import org.rolepair.page.figure.FigureCell;
import org.rolepair.page.figure.FigureCells;
import org.rolepair.page.figure.OldPayChart;
import org.rolepair.page.figure.ShareBar;
import org.rolepair.wages.view.RolePlaceSections;

/**
 * Model of a role's page.
 *
 * @param question the heading of its description
 * @param glance its key figures
 * @param places its pay by place, if the site has any
 */
record RolePage(String path, String title, String question, Optional<Prose> description, List<Notice> notices,
		List<FigureRow> glance, Optional<OldPayChart> payChart, List<FigureSections.FigureSection> sections,
		Optional<RolePlaceSections.RolePlaces> places, Optional<DutyList> duties, SkillSection skills,
		List<String> otherNames, List<Code> codes, List<RelatedRoles.RelatedSection> related,
		FigureCells.Footnotes footnotes) {

	/** Returns whether pay is shown at a place. */
	public boolean isLocal() {
		return this.places.flatMap(RolePlaceSections.RolePlaces::here).isPresent();
	}

	/** Text with the number of its source on the page. */
	record Prose(String text, int source) {

	}

	record FigureRow(String label, FigureCell cell) {

	}

	/**
	 * Duties, divided into those always shown and those behind a disclosure.
	 *
	 * @param moreLabel the number of further duties, in words
	 * @param source the number of their source on the page
	 */
	record DutyList(List<String> shown, List<String> more, String moreLabel, int source) {

	}

	record Code(String system, String code) {

	}

	/**
	 * The skills of a role: shares of mentions and ratings, shown separately.
	 *
	 * @param ratings the skills rated highest
	 * @param all every rated skill with its rating
	 * @param missing why there are none
	 */
	record SkillSection(Optional<ShareCharts.ShareChart> mentions, Optional<ShareCharts.ShareChart> ratings,
			List<ShareBar> all, Optional<String> missing) {

	}

}
