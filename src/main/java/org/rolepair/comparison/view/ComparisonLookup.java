package org.rolepair.comparison.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.format.Messages;
import org.rolepair.role.Listing;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.search.Match;
import org.rolepair.search.RoleSearch;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Resolves the address of a comparison to roles. */
@Component
@RequiredArgsConstructor
public class ComparisonLookup {

	private static final int NEAREST = 5;

	private static final int MAX_CORRECTED = 6;

	private final PublishedRoles roles;

	private final RoleSearch search;

	public Result find(List<String> names) {
		if (names.size() > ComparisonAddress.MAX_ROLES) {
			return new Missing(Problem.TOO_MANY, List.of(), List.of(), List.of(), List.of());
		}
		Map<String, Slug> slugs = new LinkedHashMap<>();
		names.forEach((name) -> Slug.parse(name).ifPresent((slug) -> slugs.put(name, slug)));
		Map<Slug, PublishedRole> found = this.roles.bySlugs(List.copyOf(slugs.values()));
		Map<String, Slug> known = new LinkedHashMap<>();
		slugs.forEach((name, slug) -> (found.containsKey(slug) ? Optional.of(slug) : this.roles.currentSlug(slug))
			.ifPresent((present) -> known.put(name, present)));
		List<Slug> present = names.stream().filter(known::containsKey).map(known::get).distinct().toList();
		Map<String, UnknownName> unknown = new LinkedHashMap<>();
		names.stream()
			.filter((name) -> !known.containsKey(name))
			.forEach((name) -> unknown.computeIfAbsent(name, this::unknown));
		if (!unknown.isEmpty()) {
			List<List<Slug>> options = names.stream()
				.map((name) -> unknown.containsKey(name) ? unknown.get(name).slugs() : List.of(known.get(name)))
				.toList();
			return new Missing(Problem.UNKNOWN, shown(present), List.of(), List.copyOf(unknown.values()),
					corrected(options));
		}
		if (!names.equals(present.stream().map(Slug::value).toList())) {
			return new Moved(present, path(names.size(), present));
		}
		List<PublishedRole> ordered = present.stream().map((slug) -> Objects.requireNonNull(found.get(slug))).toList();
		return withdrawn(ordered).<Result>map((withdrawn) -> withdrawn)
			.orElseGet(() -> (ordered.size() > 1) ? new Found(ordered)
					: new Missing(Problem.SINGLE, ordered, List.of(), List.of(), List.of()));
	}

	/**
	 * Leads to the role's own page if several names resolve to one role. A single name
	 * remains an incomplete comparison.
	 */
	private static String path(int names, List<Slug> slugs) {
		return (slugs.size() == 1 && names > 1) ? "/roles/" + slugs.get(0) : ComparisonAddress.path(slugs);
	}

	private UnknownName unknown(String name) {
		return new UnknownName(name, this.search.find(name, NEAREST).matches().stream().map(Match::role).toList());
	}

	/** Returns the comparisons of two or more roles, the closest names first. */
	private List<List<PublishedRole>> corrected(List<List<Slug>> options) {
		List<List<Slug>> corrected = List.of(List.of());
		for (List<Slug> choice : options) {
			corrected = corrected.stream()
				.flatMap((before) -> choice.stream()
					.map((slug) -> Stream.concat(before.stream(), Stream.of(slug)).toList()))
				.limit(MAX_CORRECTED)
				.toList();
		}
		return corrected.stream()
			.map((slugs) -> shown(slugs.stream().distinct().toList()))
			.filter((roles) -> roles.size() > 1)
			.distinct()
			.toList();
	}

	/** In the order of the address, without what is withdrawn. */
	private List<PublishedRole> shown(List<Slug> slugs) {
		Map<Slug, PublishedRole> found = this.roles.bySlugs(slugs);
		return slugs.stream()
			.flatMap((slug) -> Optional.ofNullable(found.get(slug)).stream())
			.filter((role) -> !role.isWithdrawn())
			.toList();
	}

	/** Separates withdrawn roles from the rest; empty when none is withdrawn. */
	static Optional<Missing> withdrawn(List<PublishedRole> roles) {
		Map<Boolean, List<PublishedRole>> parts = roles.stream()
			.collect(Collectors.partitioningBy(PublishedRole::isWithdrawn));
		List<PublishedRole> withdrawn = parts.getOrDefault(true, List.of());
		return withdrawn.isEmpty() ? Optional.empty() : Optional
			.of(new Missing(Problem.WITHDRAWN, parts.getOrDefault(false, List.of()), withdrawn, List.of(), List.of()));
	}

	public sealed interface Result {

	}

	/** Two to four roles in the order of the address. */
	public record Found(List<PublishedRole> roles) implements Result {

	}

	/** A redirect to the present slugs of the roles, each once. */
	public record Moved(List<Slug> slugs, String path) implements Result {

	}

	/**
	 * No comparison.
	 *
	 * @param known the roles that the address names and that can be shown
	 * @param corrected the comparisons that may be meant
	 */
	public record Missing(Problem problem, List<PublishedRole> known, List<PublishedRole> withdrawn,
			List<UnknownName> unknown, List<List<PublishedRole>> corrected) implements Result {

		/** Returns how many roles are withdrawn or names unknown. */
		int count() {
			return this.withdrawn.size() + this.unknown.size();
		}

		public HttpStatus status() {
			return this.problem.status();
		}

		/** Returns the problem in a few words. */
		public String heading(Messages messages) {
			return messages.text("comparison.error." + this.problem.key() + ".heading", Map.of("count", count()));
		}

	}

	/** Why an address leads to no comparison. */
	@RequiredArgsConstructor
	@Getter
	enum Problem {

		TOO_MANY("too-many", HttpStatus.BAD_REQUEST), SINGLE("single", HttpStatus.NOT_FOUND),
		UNKNOWN("unknown", HttpStatus.NOT_FOUND), WITHDRAWN("withdrawn", HttpStatus.GONE);

		/** The part of the keys of its messages. */
		private final String key;

		private final HttpStatus status;

	}

	/** An unknown name, with the roles whose titles are closest to it. */
	record UnknownName(String name, List<Listing> nearest) {

		List<Slug> slugs() {
			return this.nearest.stream().map(Listing::slug).toList();
		}

	}

}
