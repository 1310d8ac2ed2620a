package org.rolepair.place;

/**
 * A row of an occupation, with its place.
 *
 * @param place the place
 * @param columns what is said of the occupation there
 */
record PlacedWage(Place place, WageColumns columns) {

}
