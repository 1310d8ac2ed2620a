package org.rolepair.reference;

/**
 * A source in the list.
 *
 * @param title its title
 * @param path where it is kept
 * @param publisher who publishes it
 * @param edition its period or edition
 * @param use how many roles use it
 */
record SourceRow(String title, String path, String publisher, String edition, String use) {

}
