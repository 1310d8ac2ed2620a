package org.rolepair.role;

/**
 * How widely a source is used.
 *
 * @param source the slug of the source
 * @param roles how many public roles cite it
 */
record SourceUse(String source, long roles) {

}
