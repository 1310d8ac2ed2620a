package org.rolepair.exchange.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rolepair.exchange.proposals.RoleProposal;
import org.rolepair.exchange.roletable.RoleRow;
import org.rolepair.role.CategoryName;
import org.rolepair.role.occupation.MajorGroup;
import org.rolepair.role.occupation.MajorGroups;
import org.rolepair.role.occupation.TextNormalizer;
import org.rolepair.role.publishing.Category;
import org.rolepair.source.Citation;

final class RowProposals {

	private final Map<String, Citation> known = new LinkedHashMap<>();

	private final Set<String> cited = new HashSet<>();

	private final Map<String, String> categories = new HashMap<>();

	/**
	 * Creates proposals that can refer to known sources, of which the same import already
	 * cites some, and to known categories and the major groups.
	 */
	RowProposals(Collection<Citation> cited, Collection<Citation> sources, Collection<Category> categories) {
		cited.forEach((source) -> {
			this.known.put(source.slug(), source);
			this.cited.add(source.slug());
		});
		sources.forEach((source) -> this.known.putIfAbsent(source.slug(), source));
		MajorGroups.all().stream().map(MajorGroup::name).forEach(this::add);
		categories.stream().map(Category::name).forEach(this::add);
	}

	private void add(CategoryName category) {
		this.categories.put(TextNormalizer.fold(category.name()), category.slug());
		this.categories.put(category.slug(), category.slug());
	}

	/** Returns the proposal of a row; rejects an unknown category or source. */
	RoleProposal of(RoleRow row) {
		row.sources().forEach((source, column) -> {
			if (!this.known.containsKey(source)) {
				throw row.rejected(column,
						"no source has the slug \"%s\"; add it under Sources first".formatted(source));
			}
		});
		return RoleProposal.of(row, row.category().map((named) -> category(row, named)));
	}

	private String category(RoleRow row, String named) {
		return Optional.ofNullable(this.categories.get(named))
			.or(() -> Optional.ofNullable(this.categories.get(TextNormalizer.fold(named))))
			.orElseThrow(() -> row.rejected("category", "no category is called \"%s\"".formatted(named)));
	}

	/** Records the sources of an accepted row. */
	void cite(RoleRow row) {
		this.cited.addAll(row.sources().keySet());
	}

	List<Citation> cited() {
		return this.known.values().stream().filter((source) -> this.cited.contains(source.slug())).toList();
	}

}
