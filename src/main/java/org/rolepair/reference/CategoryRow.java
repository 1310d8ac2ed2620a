package org.rolepair.reference;

/**
 * A category in the list.
 *
 * @param name as a heading
 * @param path where it is kept
 * @param description what its people do
 */
record CategoryRow(String name, String path, String description) {

}
