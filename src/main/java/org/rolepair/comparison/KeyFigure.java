package org.rolepair.comparison;

/**
 * One of the figures that stand above the tables.
 *
 * @param name what it is about
 * @param text the answer in few words
 * @param note what it means
 */
record KeyFigure(String name, String text, String note) {

}
