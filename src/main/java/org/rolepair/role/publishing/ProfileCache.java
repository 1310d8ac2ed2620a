package org.rolepair.role.publishing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import lombok.With;
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

	private final Cache<Slug, CachedProfile> profiles;

	private final AtomicLong publications = new AtomicLong();

	ProfileCache(@Value("${rolepair.profiles.memory:48MB}") DataSize memory) {
		this.profiles = Caffeine.newBuilder()
			.maximumWeight(memory.toBytes())
			.executor(Runnable::run)
			.weigher((Slug slug, CachedProfile kept) -> kept.size / 3 * 4)
			.build();
	}

	/** Makes the next read query which revisions are newest. */
	@EventListener(PublicContentChanged.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void invalidate() {
		this.publications.incrementAndGet();
	}

	/** Returns the published roles; empty if any must be read from the database. */
	Optional<Map<Slug, PublishedRole>> newest(Collection<Slug> slugs) {
		long now = this.publications.get();
		Map<Slug, PublishedRole> newest = new HashMap<>();
		for (Slug slug : slugs) {
			CachedProfile kept = this.profiles.getIfPresent(slug);
			if (kept == null || kept.publications != now) {
				return Optional.empty();
			}
			newest.put(slug, kept.role);
		}
		return Optional.of(newest);
	}

	/**
	 * Returns cached profiles, whether or not they are the newest.
	 * @param settled false in a transaction whose changes may roll back
	 */
	CachedProfiles find(Collection<Slug> slugs, boolean settled) {
		return new CachedProfiles(settled ? this.publications.get() : UNCOMMITTED, this.profiles.getAllPresent(slugs));
	}

	/** Returns the published role of a revision, from the cache if possible. */
	PublishedRole read(RoleRevisions.NewestRevision newest, CachedProfiles known) {
		CachedProfile kept = known.profiles.get(newest.slug());
		CachedProfile now = (kept != null && kept.revision.equals(newest.revision()))
				? kept.withPublications(known.publications)
				: new CachedProfile(newest.revision(), newest.read(), newest.size(), known.publications);
		this.profiles.put(newest.slug(), now);
		return now.role;
	}

	/** Entries found before the database query, with the publication count then. */
	record CachedProfiles(long publications, Map<Slug, CachedProfile> profiles) {

		List<UUID> revisions() {
			return this.profiles.values().stream().map(CachedProfile::revision).toList();
		}

	}

	/**
	 * A cached profile.
	 *
	 * @param size the length of the stored form, three quarters of the bytes in memory
	 */
	record CachedProfile(UUID revision, PublishedRole role, int size, @With long publications) {

	}

}
