package org.rolepair.reference;

/**
 * A skill in the list.
 *
 * @param name its name
 * @param path where it is kept
 * @param runningName in running text
 * @param use how many roles name it
 */
record SkillRow(String name, String path, String runningName, String use) {

}
