package org.rolepair.comparison;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.PayChart;
import org.rolepair.place.PlaceChooser;

/**
 * Pay by place on the page of a comparison.
 *
 * @param here the roles at the place of the page; empty on the page of the nation
 * @param chooser the form that asks for a place
 */
record PayByPlace(Optional<Here> here, PlaceChooser chooser) {

	/**
	 * The roles at a place, beside the nation.
	 *
	 * @param notice what the page says of itself on top
	 * @param heading the heading
	 * @param notes what is to be known of the place and its figures
	 * @param chart the pay here and in the nation on one scale
	 * @param table the figures, for each of them a row of the place and one of the nation
	 * @param rest the further pay of the nation
	 */
	record Here(String notice, String heading, List<String> notes, Optional<PayChart> chart, FactTable table,
			FactTable rest) {

	}

}
