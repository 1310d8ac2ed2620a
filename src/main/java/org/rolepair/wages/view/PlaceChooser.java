package org.rolepair.wages.view;

import java.util.Optional;

import lombok.AccessLevel;
import lombok.With;
import org.rolepair.page.Link;

/**
 * The form for choosing a place.
 *
 * @param value the current place, or what was typed
 * @param list the link to all places; empty on that page
 * @param nation the link back to national figures, on a place's page
 */
public record PlaceChooser(String path, String value, @With(AccessLevel.PACKAGE) Optional<Link> list,
		Optional<Link> nation) {

	/** Returns whether there are links beside the form. */
	public boolean hasLinks() {
		return this.list.isPresent() || this.nation.isPresent();
	}

	/** Returns the URL to which the form is submitted. */
	public String action() {
		return this.path + "#pay";
	}

}
