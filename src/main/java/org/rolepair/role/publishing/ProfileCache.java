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
 * Profiles that were read before, as many as fit the memory set aside for them. What a
 * revision says never changes; that it is the newest holds until something is published,
 * and then is asked of the database again.
 */
@Component
class ProfileCache {

	/** No number of publications. */
	private static final long UNSETTLED = -1;

	private final Cache<Slug, Kept> profiles;

	private final AtomicLong publications = new AtomicLong();

	ProfileCache(@Value("${rolepair.profiles.memory:48MB}") DataSize memory) {
		this.profiles = Caffeine.newBuilder()
			.maximumWeight(memory.toBytes())
			.executor(Runnable::run)
			.weigher((Slug slug, Kept kept) -> kept.size / 3 * 4)
			.build();
	}

	/** Has the newest revisions asked for again. */
	@EventListener(PublicContentChanged.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void invalidate() {
		this.publications.incrementAndGet();
	}

	/**
	 * The roles as they are published, where that is known of all of them.
	 * @return empty when the database is to be asked
	 */
	Optional<Map<Slug, PublishedRole>> newest(Collection<Slug> slugs) {
		long now = this.publications.get();
		Map<Slug, PublishedRole> newest = new HashMap<>();
		for (Slug slug : slugs) {
			Kept kept = this.profiles.getIfPresent(slug);
			if (kept == null || kept.publications != now) {
				return Optional.empty();
			}
			newest.put(slug, kept.role);
		}
		return Optional.of(newest);
	}

	/**
	 * What is kept of some roles, be it the newest or not.
	 * @param settled whether what the database says now will stay so until something is
	 * published, and not until a change is taken back
	 */
	Known find(Collection<Slug> slugs, boolean settled) {
		return new Known(settled ? this.publications.get() : UNSETTLED, this.profiles.getAllPresent(slugs));
	}

	/**
	 * The published role that a revision makes, read where it is not kept.
	 * @param newest the revision
	 * @param known what was kept when the revision was asked for
	 */
	PublishedRole read(RoleRevisions.NewestRevision newest, Known known) {
		Kept kept = known.profiles.get(newest.slug());
		Kept now = (kept != null && kept.revision.equals(newest.revision())) ? kept.asOf(known.publications)
				: new Kept(newest.revision(), newest.read(), newest.size(), known.publications);
		this.profiles.put(newest.slug(), now);
		return now.role;
	}

	/**
	 * What was kept before the database is asked.
	 *
	 * @param publications how many publications were known of, or that what is said now
	 * may be taken back
	 * @param profiles what was kept
	 */
	record Known(long publications, Map<Slug, Kept> profiles) {

		List<UUID> revisions() {
			return this.profiles.values().stream().map(Kept::revision).toList();
		}

	}

	/**
	 * A profile that is kept.
	 *
	 * @param revision the revision that says so
	 * @param role the role as it is published
	 * @param size the length of its stored form, three quarters of the bytes that it
	 * takes in memory
	 * @param publications how many publications were known of when it was the newest
	 */
	record Kept(UUID revision, PublishedRole role, int size, long publications) {

		Kept asOf(long publications) {
			return new Kept(this.revision, this.role, this.size, publications);
		}

	}

}
