package org.rolepair.role;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A category as roles name it.
 *
 * @param slug its part of an address
 * @param name as a heading: "Office and administrative"
 * @param runningName before "jobs": "office and administrative"
 */
public record CategoryName(@JsonProperty("slug") String slug, @JsonProperty("name") String name,
		@JsonProperty("runningName") String runningName) {

}
