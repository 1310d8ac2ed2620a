package org.rolepair.role;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Words with their source.
 *
 * @param text the words
 * @param source the slug of their source
 */
public record SourcedText(@JsonProperty("text") String text, @JsonProperty("source") String source) {

}
