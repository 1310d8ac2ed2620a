package org.rolepair.role;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles as the public sees them: the newest revision of each, and the directory in which
 * they are found.
 */
@Service
@Transactional(readOnly = true)
public class PublishedRoles {

	/** No search answers with more names than this. */
	private static final int MOST_MATCHES = 500;

	private final RoleRevisions revisions;

	private final Directory directory;

	private final JobRoles roles;

	PublishedRoles(RoleRevisions revisions, Directory directory, JobRoles roles) {
		this.revisions = revisions;
		this.directory = directory;
		this.roles = roles;
	}

	/**
	 * The roles with the given slugs, by one query; withdrawn ones included.
	 * @param slugs present slugs
	 * @return the roles found by their slugs
	 */
	public Map<Slug, PublishedRole> bySlugs(Collection<Slug> slugs) {
		return this.revisions.findNewestBySlugs(slugs)
			.stream()
			.map(RoleRevision::published)
			.collect(Collectors.toMap(PublishedRole::slug, Function.identity()));
	}

	/**
	 * The slug that took the place of a former one.
	 * @param former a slug that no role has at present
	 * @return the present slug of the public role that had it
	 */
	public Optional<Slug> presentSlug(Slug former) {
		return this.roles.findByFormerSlugsContaining(former).map(JobRole::slug);
	}

	/**
	 * Every role that is not withdrawn.
	 * @return by slug
	 */
	public List<PublishedRole> all() {
		return this.revisions.findNewestOfAll().stream().map(RoleRevision::published).toList();
	}

	/**
	 * Every published role as lists name it.
	 * @return by title
	 */
	public List<Listing> listings() {
		return this.directory.findListings();
	}

	public List<Listing> listingsIn(String categorySlug) {
		return this.directory.findListingsByCategory(categorySlug);
	}

	public List<Listing> listingsCiting(String sourceSlug) {
		return this.directory.findListingsBySource(sourceSlug);
	}

	/**
	 * How many public roles cite each source.
	 * @return by the slug of the source; sources that none cites are absent
	 */
	public Map<String, Long> citingRoles() {
		return this.directory.countBySource().stream().collect(Collectors.toMap(SourceUse::source, SourceUse::roles));
	}

	/**
	 * Roles of which one name is what was typed, case, accents and punctuation aside.
	 * @param text a title, alternate title or code
	 * @return each role once, titles first
	 */
	public List<Match> exactMatches(String text) {
		return firstOfEachRole(this.directory.findExactMatches(Folding.fold(text)));
	}

	/**
	 * Roles of which one name holds words that begin as the typed ones do, in their
	 * order.
	 * @param text what was typed
	 * @return each role once with its best match, exact names first, then names that
	 * begin so, then by employment; none for text without a letter or digit
	 */
	public List<Match> search(String text) {
		String folded = Folding.fold(text);
		if (folded.isEmpty()) {
			return List.of();
		}
		String pattern = "% " + folded.replace(" ", "% ") + "%";
		return firstOfEachRole(this.directory.findMatches(folded, pattern, Limit.of(MOST_MATCHES)));
	}

	private static List<Match> firstOfEachRole(List<Match> matches) {
		Map<Slug, Match> first = new LinkedHashMap<>();
		matches.forEach((match) -> first.putIfAbsent(match.role().slug(), match));
		return List.copyOf(first.values());
	}

}
