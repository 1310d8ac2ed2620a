package org.rolepair.role;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A text and the slug of its source. */
public record SourcedText(@JsonProperty("text") String text, @JsonProperty("source") String source) {

}
