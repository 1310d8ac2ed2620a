package org.rolepair.history;

import java.util.List;
import java.util.Optional;

import org.rolepair.draft.FieldChange;
import org.rolepair.form.Paging;
import org.rolepair.page.Link;

/**
 * The public history of a role. It names nobody.
 *
 * @param title the role's title
 * @param role the role's page
 * @param states the published states, newest first
 * @param paging the way through many of them
 */
record HistoryPage(String title, Link role, List<State> states, Paging paging) {

	/**
	 * A published state.
	 *
	 * @param id the id of its section
	 * @param heading its number and day
	 * @param note what was said of the change
	 * @param asOf the page as of that day, unless the day is not over
	 * @param first whether there was none before
	 * @param changes what differs from the one before
	 */
	record State(String id, String heading, String note, Optional<Link> asOf, boolean first,
			List<FieldChange> changes) {

	}

}
