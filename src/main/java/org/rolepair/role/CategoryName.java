package org.rolepair.role;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A category, as roles refer to it.
 *
 * @param runningName before "jobs": "office and administrative"
 */
public record CategoryName(@JsonProperty("slug") String slug, @JsonProperty("name") String name,
		@JsonProperty("runningName") String runningName) {

}
