package org.rolepair.browse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.role.Listing;
import org.rolepair.role.publishing.CategoryCatalogue;

import org.springframework.stereotype.Component;

/** Counts the roles of each category. */
@Component
@RequiredArgsConstructor
class CategoryCounts {

	private final CategoryCatalogue categories;

	private final Messages messages;

	/** Returns the categories that have any of all listed roles, in their order. */
	List<CategoryCount> of(List<Listing> roles) {
		Map<String, Long> counts = roles.stream()
			.collect(Collectors.groupingBy(Listing::categorySlug, Collectors.counting()));
		return this.categories.all()
			.stream()
			.filter((category) -> counts.containsKey(category.name().slug()))
			.map((category) -> {
				String slug = category.name().slug();
				long count = counts.getOrDefault(slug, 0L);
				return new CategoryCount(category.name().name(), "/categories/" + slug, count,
						this.messages.text("browse.count", Map.of("count", count)));
			})
			.toList();
	}

	/** A category in a list, with the number of its roles in words too. */
	record CategoryCount(String name, String path, long number, String count) {

	}

}
