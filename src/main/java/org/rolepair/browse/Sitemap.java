package org.rolepair.browse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.IndexRule;
import org.rolepair.format.Dates;
import org.rolepair.role.CategoryCatalogue;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.PublishedRoles;
import org.rolepair.role.RoleState;
import org.rolepair.source.SourceCatalogue;

import org.springframework.stereotype.Component;

/**
 * Every page that search engines may list, each once and under its canonical address.
 */
@Component
class Sitemap {

	private final PublishedRoles roles;

	private final CategoryCatalogue categories;

	private final SourceCatalogue sources;

	Sitemap(PublishedRoles roles, CategoryCatalogue categories, SourceCatalogue sources) {
		this.roles = roles;
		this.categories = categories;
		this.sources = sources;
	}

	List<Entry> entries() {
		List<PublishedRole> published = this.roles.all()
			.stream()
			.filter((role) -> role.profile().standing().state() == RoleState.PUBLISHED)
			.toList();
		Set<String> used = published.stream()
			.map((role) -> role.profile().category().slug())
			.collect(Collectors.toSet());
		List<Entry> entries = new ArrayList<>();
		List.of("/", "/categories", "/sources", "/data").forEach((path) -> entries.add(Entry.undated(path)));
		this.categories.all()
			.stream()
			.map((category) -> category.name().slug())
			.filter(used::contains)
			.forEach((slug) -> entries.add(Entry.undated("/categories/" + slug)));
		this.sources.all().forEach((source) -> entries.add(Entry.undated("/sources/" + source.slug())));
		published.forEach((role) -> entries.add(new Entry("/roles/" + role.slug(), Optional.of(changed(role)))));
		addPairs(published, entries);
		return entries;
	}

	private static void addPairs(List<PublishedRole> published, List<Entry> entries) {
		for (int i = 0; i < published.size(); i++) {
			PublishedRole one = published.get(i);
			for (PublishedRole other : published.subList(i + 1, published.size())) {
				if (IndexRule.isIndexed(one.profile(), other.profile())) {
					entries.add(new Entry(ComparisonAddress.canonicalPath(List.of(one.slug(), other.slug())),
							Optional.of(Collections.max(List.of(changed(one), changed(other))))));
				}
			}
		}
	}

	private static LocalDate changed(PublishedRole role) {
		return Dates.dayOf(role.publishedAt());
	}

	/**
	 * A page.
	 *
	 * @param path its path
	 * @param changed the day of its last change, where it is known
	 */
	record Entry(String path, Optional<LocalDate> changed) {

		private static Entry undated(String path) {
			return new Entry(path, Optional.empty());
		}

	}

}
