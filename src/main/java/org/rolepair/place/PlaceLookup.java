package org.rolepair.place;

import java.util.List;

/**
 * What the name of a place in an address leads to.
 */
sealed interface PlaceLookup {

	/**
	 * A place, by its slug.
	 *
	 * @param place the place
	 */
	record Found(Place place) implements PlaceLookup {

	}

	/**
	 * A place, by another name of it.
	 *
	 * @param place the place
	 */
	record Named(Place place) implements PlaceLookup {

	}

	/**
	 * More places than one.
	 *
	 * @param places those that can be meant
	 */
	record Several(List<Place> places) implements PlaceLookup {

	}

	/**
	 * No place.
	 *
	 * @param nearest those with like titles
	 */
	record Unknown(List<Place> nearest) implements PlaceLookup {

	}

}
