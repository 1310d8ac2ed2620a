package org.rolepair.role.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

public record Blank(@JsonProperty("reason") BlankReason reason) implements Answer {

}
