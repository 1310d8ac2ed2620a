package org.rolepair.role;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoleRevisions extends Repository<RoleRevision, UUID> {

	RoleRevision save(RoleRevision revision);

	@Query("select max(revision.number) from RoleRevision revision where revision.roleId = :roleId")
	Optional<Integer> findNewestNumber(UUID roleId);

	Optional<RoleRevision> findByRoleIdAndNumber(UUID roleId, int number);

	Optional<RoleRevision> findFirstByRoleIdOrderByNumberDesc(UUID roleId);

	@Query("""
			select new org.rolepair.role.Revision$Line(revision.number, revision.publishedAt, revision.author,
				revision.note)
			from RoleRevision revision where revision.roleId = :roleId order by revision.number desc""")
	List<Revision.Line> findLines(UUID roleId);

	@Query("""
			select revision from DirectoryEntry entry
			join RoleRevision revision on revision.id = entry.revisionId
			where entry.slug in :slugs""")
	List<RoleRevision> findNewestBySlugs(Collection<Slug> slugs);

	@Query("""
			select revision from DirectoryEntry entry
			join RoleRevision revision on revision.id = entry.revisionId
			where entry.state <> org.rolepair.role.RoleState.WITHDRAWN
			order by entry.slug""")
	List<RoleRevision> findNewestOfAll();

}
