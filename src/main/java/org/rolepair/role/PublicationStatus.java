package org.rolepair.role;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A role's state and what its page says about it. */
public record PublicationStatus(@JsonProperty("state") RoleState state,
		@JsonProperty("successor") Optional<Successor> successor, @JsonProperty("reason") Optional<String> reason) {

	public PublicationStatus {
		if ((state == RoleState.RETIRED) != successor.isPresent()) {
			throw new IllegalArgumentException("A retired role, and no other, has a successor");
		}
		if ((state == RoleState.WITHDRAWN) != reason.isPresent()) {
			throw new IllegalArgumentException("A withdrawn role, and no other, has a reason");
		}
	}

	/** The role to read instead. */
	public record Successor(@JsonProperty("slug") Slug slug, @JsonProperty("title") String title) {

	}

}
