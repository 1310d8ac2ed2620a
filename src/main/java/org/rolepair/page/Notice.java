package org.rolepair.page;

/** A notice at the top of a page, such as that a role is retired. */
public record Notice(String text, Link link) {

}
