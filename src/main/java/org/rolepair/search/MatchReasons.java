package org.rolepair.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
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
		if (titles.stream().noneMatch((title) -> isConfusable(title, titles))) {
			return matches.stream().map((match) -> match.reason(this.messages)).toList();
		}
		Map<String, Category> bySlug = this.categories.all()
			.stream()
			.collect(Collectors.toMap((category) -> category.name().slug(), (category) -> category));
		return matches.stream()
			.map((match) -> match.reason(this.messages)
				.or(() -> Optional.ofNullable(bySlug.get(match.role().categorySlug()))
					.filter((category) -> isConfusable(TitleWords.of(match.role().title()), titles))
					.map((category) -> this.messages.text("search.reason.category",
							Map.of("category", category.name().name())))))
			.toList();
	}

	private static boolean isConfusable(TitleWords title, List<TitleWords> others) {
		return others.stream()
			.anyMatch((other) -> title.differsByOneWordFrom(other) || title.isLongerByOneWordThan(other)
					|| other.isLongerByOneWordThan(title));
	}

}
