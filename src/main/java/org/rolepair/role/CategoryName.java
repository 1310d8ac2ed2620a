package org.rolepair.role;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A category. Its running name precedes "jobs": "office and administrative". */
public record CategoryName(@JsonProperty("slug") String slug, @JsonProperty("name") String name,
		@JsonProperty("runningName") String runningName) {

}
