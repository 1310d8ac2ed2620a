package org.rolepair.role.publishing;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rolepair.role.Listing;

/**
 * A role as lists name it, with the occupation that it belongs to.
 *
 * @param listing its names
 * @param code its SOC or O*NET-SOC code, where it has any
 */
public record CodedListing(Listing listing, Optional<String> code) {

	CodedListing(Listing listing, @Nullable String code) {
		this(listing, Optional.ofNullable(code));
	}

}
