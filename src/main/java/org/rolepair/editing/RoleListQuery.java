package org.rolepair.editing;

import java.util.Comparator;
import java.util.Locale;

import org.rolepair.page.form.TextInput;
import org.rolepair.role.occupation.TextNormalizer;

/**
 * Filters and sorts the list of roles. Empty parameters don't filter.
 *
 * @param q words of the title
 * @param state a name of {@code RoleState}, NEW, or DRAFT for roles with a draft
 * @param sort "title" or "changed"
 */
record RoleListQuery(String q, String state, String sort, String page) {

	static final String DRAFT = "DRAFT";

	static final String BY_CHANGE = "changed";

	RoleListQuery {
		q = TextInput.line(q);
		state = TextInput.line(state);
		sort = TextInput.line(sort);
		page = TextInput.line(page);
	}

	boolean matches(RoleListRows.RoleRow row) {
		boolean named = TextNormalizer.fold(row.title()).contains(TextNormalizer.fold(this.q));
		boolean standing = this.state.isEmpty() || this.state.equals(row.sort())
				|| (this.state.equals(DRAFT) && !row.draft().isEmpty());
		return named && standing;
	}

	Comparator<RoleListRows.RoleRow> order() {
		Comparator<RoleListRows.RoleRow> byTitle = Comparator.comparing((row) -> row.title().toLowerCase(Locale.ROOT));
		return this.sort.equals(BY_CHANGE)
				? Comparator.comparing(RoleListRows.RoleRow::changedAt).reversed().thenComparing(byTitle) : byTitle;
	}

}
