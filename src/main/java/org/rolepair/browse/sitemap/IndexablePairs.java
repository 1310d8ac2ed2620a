package org.rolepair.browse.sitemap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import lombok.AccessLevel;
import lombok.Getter;
import org.rolepair.browse.NeighborCandidate;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.comparison.IndexGroups;

/** The site's roles, and the counted pairs that search engines may index. */
final class IndexablePairs {

	@Getter(AccessLevel.PACKAGE)
	private final List<NeighborCandidate> roles;

	private final IndexGroups groups;

	/** The number of pairs of each role with later ones. */
	private final int[] pairs;

	/** Finds the pairs of the published roles, which are in the order of their slugs. */
	IndexablePairs(List<NeighborCandidate> roles) {
		this.roles = roles;
		this.groups = new IndexGroups(roles.stream().map(NeighborCandidate::indexProfile).toList());
		this.pairs = new int[this.roles.size()];
		int[] later = new int[this.groups.size()];
		for (int i = this.pairs.length - 1; i >= 0; i--) {
			this.pairs[i] = partners(i).stream().map((group) -> later[group]).sum();
			this.groups.group(i).ifPresent((group) -> later[group]++);
		}
	}

	private BitSet partners(int role) {
		return this.groups.group(role).map(this.groups::partners).orElseGet(BitSet::new);
	}

	int count() {
		return IntStream.of(this.pairs).sum();
	}

	/** Returns up to {@code most} pairs in slug order, after the first {@code from}. */
	List<Sitemap.Entry> entries(int from, int most) {
		List<Sitemap.Entry> entries = new ArrayList<>();
		int skip = from;
		for (int i = 0; i < this.pairs.length && entries.size() < most; i++) {
			if (this.pairs[i] > skip) {
				pairs(i).skip(skip).limit(most - entries.size()).forEach(entries::add);
			}
			skip = Math.max(0, skip - this.pairs[i]);
		}
		return entries;
	}

	private Stream<Sitemap.Entry> pairs(int role) {
		BitSet partners = partners(role);
		return IntStream.range(role + 1, this.pairs.length)
			.filter((other) -> this.groups.group(other).filter(partners::get).isPresent())
			.mapToObj((other) -> entry(this.roles.get(role), this.roles.get(other)));
	}

	private static Sitemap.Entry entry(NeighborCandidate one, NeighborCandidate other) {
		LocalDate changed = one.changed().isAfter(other.changed()) ? one.changed() : other.changed();
		return new Sitemap.Entry(ComparisonAddress.canonicalPath(List.of(one.listing().slug(), other.listing().slug())),
				Optional.of(changed));
	}

}
