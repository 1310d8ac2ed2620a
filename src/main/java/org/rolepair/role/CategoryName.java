package org.rolepair.role;

/**
 * A category as roles name it.
 *
 * @param slug its part of an address
 * @param name as a heading: "Office and administrative"
 * @param runningName before "jobs": "office and administrative"
 */
public record CategoryName(String slug, String name, String runningName) {

}
