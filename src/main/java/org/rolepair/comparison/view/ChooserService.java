package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.Chooser;
import org.rolepair.role.Listing;
import org.rolepair.role.NameKind;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleState;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.search.Match;
import org.rolepair.search.RoleSearch;
import org.rolepair.search.SearchResult;

import org.springframework.stereotype.Component;

/** Looks up the roles named in the form. */
@Component
@RequiredArgsConstructor
class ChooserService {

	/** The problems with the fields that are needed, when they are empty. */
	private static final List<String> NEEDED = List.of("choice.first", "choice.second");

	private static final int OPTIONS = 8;

	private static final int NEAREST = 3;

	private static final int MAX_NAME_LENGTH = 200;

	private final PublishedRoles roles;

	private final RoleSearch search;

	private final Messages messages;

	/**
	 * Returns the comparison, questions, or the form with errors; ignores empty names.
	 */
	ChooserResult of(List<String> typed) {
		List<String> names = typed.stream().map(ChooserService::cut).filter((name) -> !name.isEmpty()).toList();
		if (names.size() > ComparisonAddress.MAX_ROLES) {
			return incomplete(names, Map.of(ComparisonAddress.MAX_ROLES - 1,
					this.messages.text("choice.too-many", Map.of("most", ComparisonAddress.MAX_ROLES))));
		}
		List<ChooserResult.Question> questions = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			questions.add(new ChooserResult.Question(i + 1, names.get(i), options(names.get(i))));
		}
		Map<Integer, String> problems = problems(questions);
		if (!problems.isEmpty()) {
			return incomplete(names, problems);
		}
		if (questions.stream().anyMatch((question) -> !question.isAnswered())) {
			return new ChooserResult.Ambiguous(questions);
		}
		Set<Slug> slugs = new LinkedHashSet<>();
		questions.forEach((question) -> slugs.add(new Slug(question.options().get(0).slug())));
		if (slugs.size() < 2) {
			return incomplete(names, Map.of(1, same(questions)));
		}
		return new ChooserResult.Made(ComparisonAddress.path(slugs));
	}

	private static String cut(String typed) {
		String name = typed.strip();
		return (name.length() > MAX_NAME_LENGTH) ? name.substring(0, MAX_NAME_LENGTH) : name;
	}

	private List<ChooserResult.Option> options(String name) {
		Optional<ChooserResult.Option> slug = bySlug(name);
		if (slug.isPresent()) {
			return List.of(slug.get());
		}
		List<Match> exact = this.search.exact(name);
		List<Match> titles = exact.stream().filter((match) -> match.sort() == NameKind.TITLE).toList();
		List<Match> matches = (titles.size() == 1) ? titles : exact.isEmpty() ? containing(name) : exact;
		return matches.stream().limit(OPTIONS).map(this::option).toList();
	}

	/** Ignores approximate matches, which are only suggested. */
	private List<Match> containing(String name) {
		SearchResult found = this.search.find(name, OPTIONS);
		return (found.total() > 0) ? found.matches() : List.of();
	}

	private Optional<ChooserResult.Option> bySlug(String name) {
		return Slug.parse(name)
			.flatMap((slug) -> this.roles.bySlug(slug)
				.or(() -> this.roles.currentSlug(slug).flatMap(this.roles::bySlug)))
			.map(PublishedRole::profile)
			.filter((profile) -> profile.status().state() != RoleState.WITHDRAWN)
			.map((profile) -> new ChooserResult.Option(profile.slug().value(), profile.titles().title(), ""));
	}

	private ChooserResult.Option option(Match match) {
		Listing role = match.role();
		String reason = (match.sort() == NameKind.ALTERNATE_TITLE)
				? this.messages.text("choice.also-called", Map.of("name", match.name())) : "";
		return new ChooserResult.Option(role.slug().value(), role.title(), reason);
	}

	private static ChooserResult incomplete(List<String> names, Map<Integer, String> problems) {
		return new ChooserResult.Incomplete(Chooser.with(names, problems));
	}

	/** Returns the problem of each name that is missing or means no role, by position. */
	private Map<Integer, String> problems(List<ChooserResult.Question> questions) {
		Map<Integer, String> problems = new HashMap<>();
		for (int i = questions.size(); i < NEEDED.size(); i++) {
			problems.put(i, this.messages.text(NEEDED.get(i)));
		}
		questions.stream()
			.filter((question) -> question.options().isEmpty())
			.forEach((question) -> problems.put(question.number() - 1, unknownName(question.typed())));
		return problems;
	}

	private String same(List<ChooserResult.Question> questions) {
		return this.messages.text("choice.same", Map.of("one", questions.get(0).typed(), "other",
				questions.get(1).typed(), "role", questions.get(0).options().get(0).title()));
	}

	private String unknownName(String name) {
		List<String> nearest = this.search.find(name, NEAREST)
			.matches()
			.stream()
			.map((match) -> "“" + match.role().title() + "”")
			.toList();
		return nearest.isEmpty() ? this.messages.text("choice.unknown", Map.of("name", name))
				: this.messages.text("choice.unknown.nearest", Map.of("name", name, "nearest", Lists.or(nearest)));
	}

}
