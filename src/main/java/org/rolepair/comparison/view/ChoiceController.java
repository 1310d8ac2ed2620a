package org.rolepair.comparison.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.Chooser;
import org.rolepair.page.PageHead;
import org.rolepair.page.Redirect;
import org.rolepair.role.Listing;
import org.rolepair.role.NameKind;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.search.Match;
import org.rolepair.search.MatchReasons;
import org.rolepair.search.RoleSearch;
import org.rolepair.search.SearchResult;
import org.rolepair.wages.PlaceAddress;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Handles the form for choosing roles. A role is entered as a slug, code or title. */
@Controller
@RequiredArgsConstructor
class ChoiceController {

	/** The problems with the fields that are needed, when they are empty. */
	private static final List<String> NEEDED = List.of("choice.first", "choice.second");

	private static final int OPTIONS = 8;

	private static final int NEAREST = 3;

	private static final int MAX_NAME_LENGTH = 200;

	private final PublishedRoles roles;

	private final RoleSearch search;

	private final MatchReasons reasons;

	private final Messages messages;

	/** Redirects to the comparison, or returns questions or the form with errors. */
	@GetMapping("/compare")
	ModelAndView choose(HttpServletRequest request) {
		List<String> names = typed(request);
		if (names.size() > ComparisonAddress.MAX_ROLES) {
			return incomplete(names, Map.of(ComparisonAddress.MAX_ROLES - 1,
					this.messages.text("choice.too-many", Map.of("most", ComparisonAddress.MAX_ROLES))));
		}
		List<Question> questions = IntStream.range(0, names.size())
			.mapToObj((at) -> Question.of(at + 1, names.get(at), options(names.get(at))))
			.toList();
		Map<Integer, String> problems = problems(questions);
		if (!problems.isEmpty()) {
			return incomplete(names, problems);
		}
		if (!questions.stream().allMatch((question) -> question.options().size() == 1)) {
			return new ModelAndView("comparison/which", Map.of("head", head("choice.which"), "questions", questions));
		}
		List<Slug> slugs = questions.stream()
			.map((question) -> new Slug(question.options().get(0).slug()))
			.distinct()
			.toList();
		if (slugs.size() < 2) {
			return incomplete(names, Map.of(1, same(questions)));
		}
		return Redirect.seeOther(ComparisonAddress.path(slugs)
				+ PageChoices.query(PlaceAddress.carried(request), PageChoices.matters(request)));
	}

	/** Reads the form's fields, which share a name, or answers, which have a number. */
	private static List<String> typed(HttpServletRequest request) {
		return Stream.of("role", "role-1", "role-2", "role-3", "role-4")
			.flatMap((field) -> Stream.ofNullable(request.getParameterValues(field)).flatMap(Arrays::stream))
			.map(String::strip)
			.map((name) -> name.substring(0, Math.min(name.length(), MAX_NAME_LENGTH)))
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	private List<Option> options(String name) {
		Optional<Option> slug = bySlug(name);
		if (slug.isPresent()) {
			return List.of(slug.get());
		}
		List<Match> exact = this.search.exact(name);
		List<Match> titles = exact.stream().filter((match) -> match.sort() == NameKind.TITLE).toList();
		List<Match> matches = (titles.size() == 1) ? titles : exact.isEmpty() ? containing(name) : exact;
		List<Match> shown = matches.stream().limit(OPTIONS).toList();
		List<Optional<String>> reasons = this.reasons.of(shown);
		return IntStream.range(0, shown.size())
			.mapToObj((at) -> option(shown.get(at).role(), reasons.get(at)))
			.toList();
	}

	/** Ignores approximate matches, which are only suggested. */
	private List<Match> containing(String name) {
		SearchResult found = this.search.find(name, OPTIONS);
		return (found.total() > 0) ? found.matches() : List.of();
	}

	private Optional<Option> bySlug(String name) {
		return Slug.parse(name)
			.flatMap((slug) -> this.roles.bySlug(slug)
				.or(() -> this.roles.currentSlug(slug).flatMap(this.roles::bySlug)))
			.filter((role) -> !role.isWithdrawn())
			.map(PublishedRole::profile)
			.map((profile) -> new Option(profile.slug().value(), profile.titles().title(), ""));
	}

	private static Option option(Listing role, Optional<String> reason) {
		return new Option(role.slug().value(), role.title(), reason.orElse(""));
	}

	/** Returns the problem of each name that is missing or means no role, by position. */
	private Map<Integer, String> problems(List<Question> questions) {
		Map<Integer, String> problems = new HashMap<>();
		for (int i = questions.size(); i < NEEDED.size(); i++) {
			problems.put(i, this.messages.text(NEEDED.get(i)));
		}
		questions.stream()
			.filter((question) -> question.options().isEmpty())
			.forEach((question) -> problems.put(question.number() - 1, unknownName(question.typed())));
		return problems;
	}

	private String same(List<Question> questions) {
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

	private ModelAndView incomplete(List<String> names, Map<Integer, String> problems) {
		return new ModelAndView("comparison/choose",
				Map.of("head", head("choice.error"), "chooser", Chooser.with(names, problems)), HttpStatus.BAD_REQUEST);
	}

	private PageHead head(String title) {
		return new PageHead(this.messages.text(title), this.messages.text("choice.description"), "/compare", false,
				List.of(PageHead.Crumb.home(), PageHead.Crumb.here(this.messages.text("choice.heading"))),
				Optional.empty());
	}

	/**
	 * The roles that match the name in a field, from 1; a single one answers it.
	 *
	 * @param search the path of the search for everything that the name can mean
	 */
	record Question(int number, String typed, String search, List<Option> options) {

		static Question of(int number, String typed, List<Option> options) {
			return new Question(number, typed, "/search?q=" + UriUtils.encode(typed, StandardCharsets.UTF_8), options);
		}

	}

	/** A role that matches a name, and why. */
	record Option(String slug, String title, String reason) {

	}

}
