package org.rolepair.role.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.Revision;
import org.rolepair.role.Slug;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoleRevisions extends Repository<RoleRevision, UUID> {

	@Query("select distinct revision.roleId from RoleRevision revision")
	List<UUID> findRoleIds();

	@Query("select max(revision.number) from RoleRevision revision where revision.roleId = :roleId")
	Optional<Integer> findNewestNumber(UUID roleId);

	Optional<RoleRevision> findByRoleIdAndNumber(UUID roleId, int number);

	@Query("""
			select revision.roleId, revision.profile from RoleRevision revision
			where revision.roleId in :roleIds and revision.number = :number""")
	List<RoleRevision.StoredProfile> findProfiles(Collection<UUID> roleIds, int number);

	Optional<RoleRevision> findFirstByRoleIdOrderByNumberDesc(UUID roleId);

	List<RoleRevision> findByRoleIdAndNumberBetweenOrderByNumberDesc(UUID roleId, int from, int to);

	@Query("""
			select revision from RoleRevision revision
			where revision.roleId in :roleIds and revision.number = (
				select max(earlier.number) from RoleRevision earlier
				where earlier.roleId = revision.roleId and earlier.publishedAt < :end)""")
	List<RoleRevision> findNewestBefore(Collection<UUID> roleIds, Instant end);

	@Query("""
			select min(revision.publishedAt) from RoleRevision revision
			where revision.roleId in :roleIds group by revision.roleId""")
	List<Instant> findFirstPublications(Collection<UUID> roleIds);

	@Query("""
			select new org.rolepair.role.Revision$Line(revision.number, revision.publishedAt, revision.author,
				revision.note)
			from RoleRevision revision where revision.roleId = :roleId order by revision.number desc""")
	List<Revision.Line> findLines(UUID roleId);

	/** Finds the newest revisions, without the profiles of known ones. */
	@Query("""
			select new org.rolepair.role.publishing.RoleRevisions$NewestRevision(entry.slug, revision.id, revision.number,
				revision.publishedAt, case when revision.id not in :known then revision.profile end)
			from DirectoryEntry entry join RoleRevision revision on revision.id = entry.revisionId
			where entry.slug in :slugs""")
	List<NewestRevision> findNewestBySlugs(Collection<Slug> slugs, Collection<UUID> known);

	@Query("""
			select revision from DirectoryEntry entry join RoleRevision revision on revision.id = entry.revisionId
			where entry.roleId in :ids""")
	List<RoleRevision> findNewestByIds(Collection<UUID> ids);

	/** The newest revision of a role, without the profile if that's known. */
	record NewestRevision(Slug slug, UUID revision, int number, Instant publishedAt, @Nullable String profile) {

		PublishedRole read() {
			if (this.profile == null) {
				throw new IllegalStateException("Skipped the profile of %s".formatted(this.slug));
			}
			return new PublishedRole(ProfileJson.read(this.profile), this.number, this.publishedAt);
		}

		/** Returns the length of the stored profile, 0 if it was left out. */
		int size() {
			return (this.profile != null) ? this.profile.length() : 0;
		}

	}

}
