package org.rolepair.browse;

/**
 * A source in a list.
 *
 * @param title its title
 * @param path of its page
 * @param publisher who publishes it
 * @param edition its period or edition
 * @param use by how many roles it is used, in words
 */
record SourceCard(String title, String path, String publisher, String edition, String use) {

}
