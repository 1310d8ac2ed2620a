package org.rolepair.starter;

/**
 * A category in {@code categories.json}, which lists them in their order.
 */
record CategoryFile(String slug, String name, String runningName, String description) {

}
