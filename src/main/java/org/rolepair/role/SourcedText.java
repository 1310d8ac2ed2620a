package org.rolepair.role;

/**
 * Words with their source.
 *
 * @param text the words
 * @param source the slug of their source
 */
public record SourcedText(String text, String source) {

}
