package org.rolepair.fact;

/**
 * No value, and why.
 *
 * @param reason why there is none
 */
public record Blank(BlankReason reason) implements Answer {

}
