package org.rolepair.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.role.CategoryName;
import org.rolepair.role.occupation.TitleWords;
import org.rolepair.role.publishing.Category;
import org.rolepair.role.publishing.CategoryCatalogue;

import org.springframework.stereotype.Component;

/**
 * Says why each role of a list was found, and tells apart roles whose titles differ by a
 * word.
 */
@Component
@RequiredArgsConstructor
public class MatchReasons {

	private final CategoryCatalogue categories;

	private final Messages messages;

	/**
	 * Returns a reason for each match, in order; empty for a title that explains itself.
	 */
	public List<Optional<String>> of(List<Match> matches) {
		List<TitleWords> titles = matches.stream().map((match) -> TitleWords.of(match.role().title())).toList();
		List<Boolean> confusable = titles.stream().map((title) -> isConfusable(title, titles)).toList();
		Map<String, String> categories = confusable.contains(true) ? categoryNames() : Map.of();
		return IntStream.range(0, matches.size())
			.mapToObj((at) -> matches.get(at)
				.reason(this.messages)
				.or(() -> Optional.ofNullable(categories.get(matches.get(at).role().categorySlug()))
					.filter((category) -> confusable.get(at))
					.map((category) -> this.messages.text("search.reason.category", Map.of("category", category)))))
			.toList();
	}

	private Map<String, String> categoryNames() {
		return this.categories.all()
			.stream()
			.map(Category::name)
			.collect(Collectors.toMap(CategoryName::slug, CategoryName::name));
	}

	private static boolean isConfusable(TitleWords title, List<TitleWords> others) {
		return others.stream()
			.anyMatch((other) -> title.differsByOneWordFrom(other) || title.hasOneWordMoreOrLessThan(other));
	}

}
