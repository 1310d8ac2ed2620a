package org.rolepair.editing;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.Link;

/**
 * What all screens of a role share.
 *
 * @param title what the role is called
 * @param path where the role is kept
 * @param tabs the way to the screens
 * @param state where it stands
 * @param live its public page, for a role that the public can see
 * @param outdated whether something was published since its draft was begun
 * @param editable whether the reader may change it
 * @param own whether the page is the role's own
 */
record RoleFrame(String title, String path, List<Tab> tabs, String state, Optional<Link> live, boolean outdated,
		boolean editable, boolean own) {

	/** The same on the role's own page. */
	RoleFrame onOwnPage() {
		return new RoleFrame(this.title, this.path, this.tabs, this.state, this.live, this.outdated, this.editable,
				true);
	}

	/**
	 * The way to a screen.
	 *
	 * @param text what the screen is called
	 * @param path where it is
	 * @param current whether it is the present one
	 * @param mark what is to be done there, or nothing
	 */
	record Tab(String text, String path, boolean current, String mark) {

	}

}
