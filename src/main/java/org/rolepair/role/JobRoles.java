package org.rolepair.role;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface JobRoles extends Repository<JobRole, UUID> {

	Optional<JobRole> findBySlug(Slug slug);

	Optional<JobRole> findByFormerSlugsContaining(Slug slug);

	/**
	 * How many other roles have or had a slug; asked before the change of a slug is
	 * written, so that the answer comes before the database's refusal.
	 */
	@Query("""
			select count(other) from JobRole other
			where other.id <> :id and (other.slug = :slug or :slug member of other.formerSlugs)""")
	@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
	long countOthersBySlug(UUID id, Slug slug);

	@Query("""
			select role.id from JobRole role
			where role.state <> org.rolepair.role.RoleState.DRAFT
			and not exists (select 1 from RoleRevision revision where revision.roleId = role.id)
			order by role.slug""")
	List<UUID> findIdsWithoutRevision();

	Optional<JobRole> findById(UUID id);

	JobRole save(JobRole role);

}
