package org.rolepair.role;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JobRoles extends Repository<JobRole, UUID> {

	Optional<JobRole> findBySlug(Slug slug);

	Optional<JobRole> findByFormerSlugsContaining(Slug slug);

	JobRole save(JobRole role);

	@Query("""
			select role.id from JobRole role
			where role.state <> org.rolepair.role.RoleState.DRAFT
			and not exists (select 1 from RoleRevision revision where revision.roleId = role.id)
			order by role.slug""")
	List<UUID> findIdsWithoutRevision();

	Optional<JobRole> findById(UUID id);

}
