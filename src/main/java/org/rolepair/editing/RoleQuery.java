package org.rolepair.editing;

import java.util.Comparator;
import java.util.Locale;

import org.rolepair.form.TypedText;
import org.rolepair.role.Folding;

/**
 * Which roles are wanted, in which order; what is empty narrows nothing.
 *
 * @param q words of the title
 * @param state the state, or DRAFT for those with a draft
 * @param sort "title" or "changed"
 * @param page the number of the page, as the address says
 */
record RoleQuery(String q, String state, String sort, String page) {

	static final String DRAFT = "DRAFT";

	static final String BY_CHANGE = "changed";

	RoleQuery {
		q = TypedText.line(q);
		state = TypedText.line(state);
		sort = TypedText.line(sort);
		page = TypedText.line(page);
	}

	boolean matches(RoleRows.RoleRow row) {
		boolean named = Folding.fold(row.title()).contains(Folding.fold(this.q));
		boolean standing = this.state.isEmpty() || this.state.equals(row.sort())
				|| (this.state.equals(DRAFT) && !row.draft().isEmpty());
		return named && standing;
	}

	Comparator<RoleRows.RoleRow> order() {
		Comparator<RoleRows.RoleRow> byTitle = Comparator.comparing((row) -> row.title().toLowerCase(Locale.ROOT));
		return this.sort.equals(BY_CHANGE)
				? Comparator.comparing(RoleRows.RoleRow::changedAt).reversed().thenComparing(byTitle) : byTitle;
	}

}
