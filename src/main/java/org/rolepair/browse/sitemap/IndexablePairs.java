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
 * The site's roles and the pairs that search engines may index. Pairs are stored as one
 * bit each: a thousand roles make half a million.
 */
final class IndexablePairs {

	private final Map<UUID, UUID> revisions;

	private final List<SitemapRole> roles = new ArrayList<>();

	private final BitSet listed = new BitSet();

	/**
	 * Finds the pairs.
	 * @param revisions the newest revision of each role
	 * @param published the published roles, by slug
	 */
	IndexablePairs(Map<UUID, UUID> revisions, List<PublishedRole> published) {
		this.revisions = Map.copyOf(revisions);
		int pair = 0;
		for (int i = 0; i < published.size(); i++) {
			PublishedRole one = published.get(i);
			this.roles
				.add(new SitemapRole(one.slug(), one.profile().category().slug(), Dates.dayOf(one.publishedAt())));
			for (PublishedRole other : published.subList(i + 1, published.size())) {
				this.listed.set(pair++, IndexRule.isIndexed(one.profile(), other.profile()));
			}
		}
	}

	/** Returns whether nothing was published since. */
	boolean isCurrent(Map<UUID, UUID> newest) {
		return this.revisions.equals(newest);
	}

	Collection<SitemapRole> roles() {
		return List.copyOf(this.roles);
	}

	int count() {
		return this.listed.cardinality();
	}

	/**
	 * Returns up to a number of pairs, in slug order.
	 * @param from the number of pairs to skip
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

	private static Sitemap.Entry entry(SitemapRole one, SitemapRole other) {
		LocalDate changed = one.changed().isAfter(other.changed()) ? one.changed() : other.changed();
		return new Sitemap.Entry(ComparisonAddress.canonicalPath(List.of(one.slug(), other.slug())),
				Optional.of(changed));
	}

	record SitemapRole(Slug slug, String category, LocalDate changed) {

	}

}
