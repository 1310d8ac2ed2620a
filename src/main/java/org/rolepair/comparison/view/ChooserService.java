package org.rolepair.comparison.view;

import java.util.ArrayList;
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
			return incomplete(names.subList(0, ComparisonAddress.MAX_ROLES), List.of(),
					this.messages.text("choice.too-many", Map.of("most", ComparisonAddress.MAX_ROLES)));
		}
		List<ChooserResult.Question> questions = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			questions.add(new ChooserResult.Question(i + 1, names.get(i), options(names.get(i))));
		}
		boolean allKnown = questions.stream().noneMatch((question) -> question.options().isEmpty());
		if (!allKnown) {
			return incomplete(names, questions, "");
		}
		if (questions.stream().anyMatch((question) -> !question.isAnswered())) {
			return new ChooserResult.Ambiguous(questions);
		}
		Set<Slug> slugs = new LinkedHashSet<>();
		questions.forEach((question) -> slugs.add(new Slug(question.options().get(0).slug())));
		if (slugs.size() < 2) {
			return incomplete(names, questions,
					this.messages.text(names.isEmpty() ? "choice.none" : "choice.one-more"));
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

	private ChooserResult incomplete(List<String> names, List<ChooserResult.Question> questions, String missing) {
		List<Chooser.Field> fields = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			boolean unknown = i < questions.size() && questions.get(i).options().isEmpty();
			fields.add(new Chooser.Field(names.get(i),
					unknown ? Optional.of(unknownName(names.get(i))) : Optional.empty()));
		}
		if (!missing.isEmpty()) {
			int at = Math.min(fields.size(), ComparisonAddress.MAX_ROLES - 1);
			Chooser.Field field = new Chooser.Field((at < fields.size()) ? fields.remove(at).value() : "",
					Optional.of(missing));
			fields.add(at, field);
		}
		return new ChooserResult.Incomplete(Chooser.with(fields));
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
