package org.rolepair.official;

/**
 * One thing that people in an occupation do.
 *
 * @param text the statement
 * @param core whether it is critical to the occupation
 */
public record OnetTask(String text, boolean core) {

}
