package org.rolepair.browse;

/**
 * A category in a list.
 *
 * @param name its name
 * @param path of its page
 * @param count how many roles it has, in words
 * @param description what its people do
 */
record CategoryCard(String name, String path, String count, String description) {

}
