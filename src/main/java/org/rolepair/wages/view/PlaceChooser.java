package org.rolepair.wages.view;

import java.util.Optional;

import org.rolepair.page.Link;

/**
 * The form that asks for a place.
 *
 * @param path the page that it is on
 * @param value the place of the page, or what was typed
 * @param list the page of all places; empty on that page
 * @param nation the way back to the nation, on the page of a place
 */
public record PlaceChooser(String path, String value, Optional<Link> list, Optional<Link> nation) {

	/** The same form on the page of all places. */
	PlaceChooser onList() {
		return new PlaceChooser(this.path, this.value, Optional.empty(), this.nation);
	}

	/** Whether there are ways beside the form. */
	public boolean hasWays() {
		return this.list.isPresent() || this.nation.isPresent();
	}

	/** Where the form sends its reader. */
	public String action() {
		return this.path + "#pay";
	}

}
