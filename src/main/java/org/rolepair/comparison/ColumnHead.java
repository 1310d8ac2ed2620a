package org.rolepair.comparison;

/**
 * The head of a role's column.
 *
 * @param number the column, from 1, which gives the role its colour and mark
 * @param title the role's title
 * @param heading the title as it stands in the page's heading
 * @param path the role's own page
 */
record ColumnHead(int number, String title, String heading, String path) {

}
