package org.rolepair.role.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An answer without a value. */
public record Blank(@JsonProperty("reason") BlankReason reason) implements Answer {

}
