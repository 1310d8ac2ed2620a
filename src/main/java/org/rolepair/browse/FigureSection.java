package org.rolepair.browse;

import java.util.List;
import java.util.Optional;

/**
 * A section of a role's figures.
 *
 * @param id its part of the page
 * @param heading its heading
 * @param intro a sentence before the figures
 * @param caption what the table shows
 * @param rows single figures
 * @param charts distributions
 * @param missing why there is nothing, where there is nothing
 * @param notes of when and of whom the figures speak
 */
record FigureSection(String id, String heading, Optional<String> intro, String caption, List<RolePage.FigureRow> rows,
		List<ShareChart> charts, Optional<String> missing, List<String> notes) {

}
