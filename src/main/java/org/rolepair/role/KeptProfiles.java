package org.rolepair.role;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Profiles that were read before, as many as fit the memory set aside for them. Which
 * revision is the newest is asked of the database each time; what a revision says never
 * changes.
 */
@Component
class KeptProfiles {

	private final Cache<Slug, Kept> profiles;

	KeptProfiles(@Value("${rolepair.profiles.memory:48MB}") DataSize memory) {
		this.profiles = Caffeine.newBuilder()
			.maximumWeight(memory.toBytes())
			.executor(Runnable::run)
			.weigher((Slug slug, Kept kept) -> kept.size / 3 * 4)
			.build();
	}

	/**
	 * What is kept of some roles, be it the newest or not.
	 */
	Map<Slug, Kept> find(Collection<Slug> slugs) {
		return this.profiles.getAllPresent(slugs);
	}

	/**
	 * The published role that a revision makes, read where it is not kept.
	 * @param newest the revision
	 * @param known what was kept when the revision was asked for
	 */
	PublishedRole read(NewestRevision newest, Map<Slug, Kept> known) {
		Kept kept = known.get(newest.slug());
		if (kept != null && kept.revision.equals(newest.revision())) {
			return kept.role;
		}
		PublishedRole role = newest.read();
		this.profiles.put(newest.slug(), new Kept(newest.revision(), role, newest.size()));
		return role;
	}

	/**
	 * A profile that is kept.
	 *
	 * @param revision the revision that says so
	 * @param role the role as it is published
	 * @param size the length of its stored form, three quarters of the bytes that it
	 * takes in memory
	 */
	record Kept(UUID revision, PublishedRole role, int size) {

	}

}
