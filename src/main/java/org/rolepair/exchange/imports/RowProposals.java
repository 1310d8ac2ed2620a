package org.rolepair.exchange.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rolepair.exchange.proposals.RoleProposal;
import org.rolepair.exchange.roletable.RoleRow;
import org.rolepair.exchange.roletable.SourceNames;
import org.rolepair.exchange.tables.RowFaults;
import org.rolepair.role.CategoryName;
import org.rolepair.role.occupation.MajorGroup;
import org.rolepair.role.occupation.MajorGroups;
import org.rolepair.role.occupation.TextNormalizer;
import org.rolepair.role.publishing.Category;
import org.rolepair.source.Citation;

final class RowProposals {

	private final Map<String, Citation> known = new LinkedHashMap<>();

	private final SourceNames names;

	private final Set<String> cited = new HashSet<>();

	private final Map<String, String> categories = new HashMap<>();

	private final Map<String, String> categoryLabels = new HashMap<>();

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
		this.names = new SourceNames(this.known.values());
		MajorGroups.all().stream().map(MajorGroup::name).forEach(this::add);
		categories.stream().map(Category::name).forEach(this::add);
	}

	private void add(CategoryName category) {
		this.categoryLabels.put(category.name(), "\"%s\"".formatted(category.name()));
		this.categories.put(TextNormalizer.fold(category.name()), category.slug());
		this.categories.put(category.slug(), category.slug());
	}

	/**
	 * Returns a row with the slugs of its sources, which it can also name by their
	 * titles. Rejects an unknown source, and a title that several have.
	 */
	RoleRow known(RoleRow row) {
		Map<String, String> slugs = new HashMap<>();
		RowFaults faults = new RowFaults();
		row.sources()
			.forEach((named, column) -> slugs.put(named, faults.attempt(() -> source(row, column, named), named)));
		faults.requireNone();
		return row.citing(slugs);
	}

	private String source(RoleRow row, String column, String named) {
		String slug = named.toLowerCase(Locale.ROOT);
		if (this.known.containsKey(slug)) {
			return slug;
		}
		Set<String> titled = this.names.slugs(named);
		if (titled.size() > 1) {
			throw row.rejected(column, "%d sources are called \"%s\"; enter the slug of one: %s"
				.formatted(titled.size(), named, String.join(", ", titled)));
		}
		return titled.stream()
			.findFirst()
			.orElseThrow(() -> row.rejected(column,
					"no source has the slug or title \"%s\"; ".formatted(named) + NearNames.of(named, labels())
						.map((near) -> near + " Otherwise add it under Sources first")
						.orElse("add it under Sources first")));
	}

	/** Returns what to call each source, by its slug and titles. */
	private Map<String, String> labels() {
		Map<String, String> labels = new LinkedHashMap<>();
		this.known.values().forEach((source) -> {
			String label = "\"%s\" (%s)".formatted(source.title(), source.slug());
			Stream.of(source.slug(), source.title(), source.title() + " " + source.edition())
				.forEach((name) -> labels.putIfAbsent(name, label));
		});
		return labels;
	}

	/** Returns the proposal of a row of known sources; rejects an unknown category. */
	RoleProposal of(RoleRow row) {
		return RoleProposal.of(row, row.category().map((named) -> category(row, named)));
	}

	private String category(RoleRow row, String named) {
		return Optional.ofNullable(this.categories.get(named))
			.or(() -> Optional.ofNullable(this.categories.get(TextNormalizer.fold(named))))
			.orElseThrow(() -> row.rejected("category", "no category is called \"%s\"".formatted(named)
					+ NearNames.of(named, this.categoryLabels).map("; "::concat).orElse("")));
	}

	/** Records the sources of an accepted row. */
	void cite(RoleRow row) {
		this.cited.addAll(row.sources().keySet());
	}

	List<Citation> cited() {
		return this.known.values().stream().filter((source) -> this.cited.contains(source.slug())).toList();
	}

}
