package org.rolepair.role.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * No value, and why.
 *
 * @param reason why there is none
 */
public record Blank(@JsonProperty("reason") BlankReason reason) implements Answer {

}
