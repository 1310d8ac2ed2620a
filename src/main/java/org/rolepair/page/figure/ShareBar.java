package org.rolepair.page.figure;

/**
 * One bar of a chart from 0 to 100.
 *
 * @param name what it stands for
 * @param text its figure
 * @param width its length in percent of the whole, without the sign; empty for a blank
 * @param blank whether there is no figure
 */
public record ShareBar(String name, String text, String width, boolean blank) {

}
