package org.rolepair.role.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import lombok.With;
import org.jspecify.annotations.Nullable;
import org.rolepair.role.PublicContentChanged;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Slug;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Caches profiles up to a memory limit. The content of a revision never changes. Which
 * one is the newest is queried again after each publication.
 */
@Component
class ProfileCache {

	/** Marks entries read in a transaction that may still roll back. */
	private static final long UNCOMMITTED = -1;

	private static final int SHARE_OF_HEAP = 8;

	private final RoleRevisions revisions;

	private final Cache<Slug, CachedProfile> profiles;

	private final AtomicLong publications = new AtomicLong();

	ProfileCache(RoleRevisions revisions, @Value("${rolepair.profiles.memory:}") @Nullable DataSize memory) {
		this.revisions = revisions;
		long bytes = (memory != null) ? memory.toBytes() : Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
		this.profiles = Caffeine.newBuilder()
			.maximumWeight(bytes)
			.executor(Runnable::run)
			.weigher((Slug slug, CachedProfile kept) -> kept.size / 8 * 7)
			.build();
	}

	/** Makes the next read query which revisions are newest. */
	@EventListener(PublicContentChanged.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void invalidate() {
		this.publications.incrementAndGet();
	}

	/**
	 * Returns roles in their newest revisions. Makes one query, or none if all were read
	 * since the last publication.
	 * @param uncommitted whether this transaction has changes that may roll back
	 */
	Map<Slug, PublishedRole> newest(Collection<Slug> slugs, boolean uncommitted) {
		long now = uncommitted ? UNCOMMITTED : this.publications.get();
		Map<Slug, CachedProfile> known = this.profiles.getAllPresent(slugs);
		boolean allNewest = !uncommitted && known.keySet().containsAll(slugs)
				&& known.values().stream().allMatch((kept) -> kept.publications == now);
		if (allNewest) {
			return known.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, (kept) -> kept.getValue().role));
		}
		List<UUID> revisions = known.values().stream().map(CachedProfile::revision).toList();
		return this.revisions.findNewestBySlugs(slugs, revisions)
			.stream()
			.collect(Collectors.toMap(RoleRevisions.NewestRevision::slug,
					(newest) -> keep(newest, Optional.ofNullable(known.get(newest.slug())), now)));
	}

	private PublishedRole keep(RoleRevisions.NewestRevision newest, Optional<CachedProfile> known, long now) {
		CachedProfile kept = known.filter((one) -> one.revision.equals(newest.revision()))
			.map((same) -> same.withPublications(now))
			.orElseGet(() -> new CachedProfile(newest.revision(), newest.read(), newest.size(), now));
		this.profiles.put(newest.slug(), kept);
		return kept.role;
	}

	/**
	 * A cached profile.
	 *
	 * @param size the length of the stored form, of which seven eighths are the bytes in
	 * memory
	 */
	record CachedProfile(UUID revision, PublishedRole role, int size, @With long publications) {

	}

}
