package org.rolepair.browse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.role.Listing;
import org.rolepair.role.publishing.CategoryCatalogue;

import org.springframework.stereotype.Component;

/** Lists the categories that have roles. */
@Component
@RequiredArgsConstructor
class CategoryCards {

	private final CategoryCatalogue categories;

	private final Messages messages;

	/**
	 * Returns cards in the order of the categories.
	 * @param roles all listed roles
	 */
	List<CategoryCard> of(List<Listing> roles) {
		Map<String, Long> counts = roles.stream()
			.collect(Collectors.groupingBy(Listing::categorySlug, Collectors.counting()));
		return this.categories.all()
			.stream()
			.filter((category) -> counts.containsKey(category.name().slug()))
			.map((category) -> new CategoryCard(category.name().name(), "/categories/" + category.name().slug(),
					count(counts.getOrDefault(category.name().slug(), 0L)), category.description()))
			.toList();
	}

	private String count(long roles) {
		return this.messages.text("browse.count", Map.of("count", roles));
	}

	record CategoryCard(String name, String path, String count, String description) {

	}

}
