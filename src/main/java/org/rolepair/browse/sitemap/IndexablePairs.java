package org.rolepair.browse.sitemap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.IndexRule;
import org.rolepair.format.Dates;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Slug;

/**
 * The roles of the site and the pairs of them that search engines may list: one bit for
 * each pair, since there are half a million of a thousand roles.
 */
final class IndexablePairs {

	private final Map<UUID, UUID> revisions;

	private final List<Line> roles = new ArrayList<>();

	private final BitSet listed = new BitSet();

	/**
	 * Find the pairs.
	 * @param revisions the newest revision of each role
	 * @param published the published roles, by slug
	 */
	IndexablePairs(Map<UUID, UUID> revisions, List<PublishedRole> published) {
		this.revisions = Map.copyOf(revisions);
		int pair = 0;
		for (int i = 0; i < published.size(); i++) {
			PublishedRole one = published.get(i);
			this.roles.add(new Line(one.slug(), one.profile().category().slug(), Dates.dayOf(one.publishedAt())));
			for (PublishedRole other : published.subList(i + 1, published.size())) {
				this.listed.set(pair++, IndexRule.isIndexed(one.profile(), other.profile()));
			}
		}
	}

	/** Whether nothing was published since. */
	boolean isOf(Map<UUID, UUID> newest) {
		return this.revisions.equals(newest);
	}

	Collection<Line> roles() {
		return List.copyOf(this.roles);
	}

	int count() {
		return this.listed.cardinality();
	}

	/**
	 * Some of the pairs.
	 * @param from how many are left out at the beginning
	 * @param most how many are wanted
	 * @return in the order of their slugs
	 */
	List<Sitemap.Entry> entries(int from, int most) {
		List<Sitemap.Entry> entries = new ArrayList<>();
		int pair = 0;
		int seen = 0;
		for (int i = 0; i < this.roles.size(); i++) {
			for (int j = i + 1; j < this.roles.size() && entries.size() < most; j++) {
				if (this.listed.get(pair++) && seen++ >= from) {
					entries.add(entry(this.roles.get(i), this.roles.get(j)));
				}
			}
		}
		return entries;
	}

	private static Sitemap.Entry entry(Line one, Line other) {
		LocalDate changed = one.changed().isAfter(other.changed()) ? one.changed() : other.changed();
		return new Sitemap.Entry(ComparisonAddress.canonicalPath(List.of(one.slug(), other.slug())),
				Optional.of(changed));
	}

	/**
	 * A role.
	 *
	 * @param slug its slug
	 * @param category the slug of its category
	 * @param changed the day of its last change
	 */
	record Line(Slug slug, String category, LocalDate changed) {

	}

}
