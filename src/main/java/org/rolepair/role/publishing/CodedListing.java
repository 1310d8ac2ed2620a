package org.rolepair.role.publishing;

import java.util.Optional;

import lombok.With;
import org.jspecify.annotations.Nullable;
import org.rolepair.role.Listing;

/** A role's names in lists, with its SOC or O*NET-SOC code. */
public record CodedListing(@With Listing listing, Optional<String> code) {

	CodedListing(Listing listing, @Nullable String code) {
		this(listing, Optional.ofNullable(code));
	}

}
