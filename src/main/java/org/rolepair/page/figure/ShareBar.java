package org.rolepair.page.figure;

/**
 * A bar of a chart from 0 to 100.
 *
 * @param width in percent of the whole, without the sign; empty for a blank
 */
public record ShareBar(String name, String text, String width, boolean blank) {

}
