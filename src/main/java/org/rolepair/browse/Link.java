package org.rolepair.browse;

/**
 * A link.
 *
 * @param text how it reads
 * @param path where it leads on this site
 */
record Link(String text, String path) {

}
