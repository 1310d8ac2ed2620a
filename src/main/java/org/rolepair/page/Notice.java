package org.rolepair.page;

/**
 * What readers are told on top of a page, such as that a role is retired.
 *
 * @param text what they are told
 * @param link where to go instead
 */
public record Notice(String text, Link link) {

}
