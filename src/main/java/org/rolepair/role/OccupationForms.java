package org.rolepair.role;

/**
 * The forms of an occupation's title in running text.
 *
 * @param doubtful whether somebody should look at them
 */
record OccupationForms(String singular, String plural, boolean doubtful) {

}
