package org.rolepair.place;

import java.util.List;

import org.rolepair.page.Link;

/**
 * All places, each with the way to a page at it.
 *
 * @param heading the heading
 * @param back the way to the page of the nation
 * @param chooser the form that asks for a place
 * @param states the states
 * @param groups the metropolitan areas
 */
public record PlaceList(String heading, Link back, PlaceChooser chooser, List<Link> states, List<Group> groups) {

	/**
	 * The metropolitan areas of one state.
	 *
	 * @param state the state
	 * @param places the areas that lie in it, for the most part
	 */
	public record Group(String state, List<Link> places) {

	}

}
