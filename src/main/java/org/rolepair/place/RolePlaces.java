package org.rolepair.place;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.FigureCell;
import org.rolepair.page.Notice;
import org.rolepair.page.PayChart;

/**
 * Pay by place on the page of a role.
 *
 * @param here the role at the place of the page; empty on the page of the nation
 * @param rankings where it is paid most and least
 * @param notes on the row of the source
 * @param chooser the form that asks for a place
 */
public record RolePlaces(Optional<Here> here, List<Ranking> rankings, List<String> notes, PlaceChooser chooser) {

	/**
	 * A role at a place beside the nation.
	 *
	 * @param place the place
	 * @param notice what the page says of itself on top
	 * @param heading the heading
	 * @param notes what is to be known of the place and its figures
	 * @param chart the pay here and in the nation on one scale
	 * @param caption what the table shows
	 * @param rows the figures
	 */
	public record Here(String place, Notice notice, String heading, List<String> notes, Optional<PayChart> chart,
			String caption, List<Row> rows) {

	}

	/**
	 * A figure here and in the nation.
	 *
	 * @param label what it states
	 * @param here the figure of the place
	 * @param nation the figure of the nation
	 */
	public record Row(String label, FigureCell here, FigureCell nation) {

	}

}
