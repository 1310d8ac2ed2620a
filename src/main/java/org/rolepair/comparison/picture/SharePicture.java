package org.rolepair.comparison.picture;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.figure.PayChart;
import org.rolepair.page.figure.PayLane;

/**
 * What the picture of a comparison shows.
 *
 * @param titles the heading's titles, in column order
 * @param answer the most important sentence first
 * @param ticks the scale of the lanes; empty where no lane is drawn
 * @param note what the lanes show, where the figures come from, and from when the page is
 */
record SharePicture(List<String> titles, List<String> answer, List<Lane> lanes, List<PayChart.Tick> ticks,
		String note) {

	static final int WIDTH = 1200;

	static final int HEIGHT = 630;

	/**
	 * A role's pay.
	 *
	 * @param column the role's column, from 1
	 * @param group the wider group that the figures count, if they are not the role's own
	 * @param figures its median and average, or why there is none
	 * @param drawn empty where pay is not on the scale of the other roles
	 */
	record Lane(int column, String title, Optional<String> group, String figures, Optional<PayLane> drawn) {

	}

}
