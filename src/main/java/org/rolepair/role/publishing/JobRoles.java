package org.rolepair.role.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;
import org.rolepair.role.Slug;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface JobRoles extends Repository<JobRole, UUID> {

	String NAMED = "select role.id, role.titles.title from JobRole role ";

	Optional<JobRole> findBySlug(Slug slug);

	Optional<JobRole> findByFormerSlugsContaining(Slug slug);

	/** Returns whether another role has or had a slug, without writing changes first. */
	default boolean isTaken(UUID id, Slug slug) {
		return countOthersBySlug(id, slug) + countOthersByFormerSlug(id, slug) > 0;
	}

	@Query("select count(other) from JobRole other where other.id <> :id and other.slug = :slug")
	@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
	long countOthersBySlug(UUID id, Slug slug);

	@Query("""
			select count(other) from JobRole other join other.formerSlugs former
			where other.id <> :id and former = :slug""")
	@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
	long countOthersByFormerSlug(UUID id, Slug slug);

	@Query("""
			select role.id, role.slug, role.titles.title, role.onetSocCode, role.state from JobRole role
			where role.onetSocCode is not null and role.state <> DRAFT order by role.slug""")
	List<CodedRole> findCoded();

	@Query("""
			select role.onetSocCode, section.origin.rowCode from JobRole role join role.sections section
			where role.onetSocCode is not null and section.origin.rowCode <> role.socCode
				and section.section in (org.rolepair.role.fact.Section.PAY, org.rolepair.role.fact.Section.OUTLOOK)""")
	List<RoleSummaries.CombinedRow> findInCombinedRows();

	@Query("""
			select role.id from JobRole role
			where role.state <> DRAFT and not exists (select 1 from RoleRevision revision where revision.roleId = role.id)
			order by role.slug""")
	List<UUID> findIdsWithoutRevision();

	@Query("""
			select new org.rolepair.role.publishing.RoleSummaries$SectionUse(role.id, section.section)
			from JobRole role join role.sections section where section.origin.source.slug = :source""")
	List<RoleSummaries.SectionUse> findSectionsCiting(String source);

	@Query("""
			select distinct new org.rolepair.role.publishing.RoleSummaries$SectionUse(role.id, figure.kind)
			from JobRole role join role.figures figure where figure.override.source.slug = :source""")
	List<RoleSummaries.SectionUse> findFiguresCiting(String source);

	@Query(NAMED + "where role.category.slug = :category order by role.titles.title")
	List<RoleSummaries.Named> findNamedByCategory(String category);

	@Query("""
			select distinct role.id, role.titles.title from JobRole role join role.figures figure
			where figure.skill.id = :skill order by role.titles.title""")
	List<RoleSummaries.Named> findBySkill(UUID skill);

	@Query("""
			select distinct role.id, role.titles.title
			from JobRole role join role.figures one join role.figures other
			where one.skill.id = :one and other.skill.id = :other and one.kind = other.kind
			order by role.titles.title""")
	List<RoleSummaries.Named> findBySkills(UUID one, UUID other);

	@Query(NAMED + "where role.texts.descriptionSource.slug = :source")
	List<RoleSummaries.Named> findByDescriptionSource(String source);

	@Query(NAMED + "where role.texts.dutiesSource.slug = :source")
	List<RoleSummaries.Named> findByDutiesSource(String source);

	@Query(NAMED + "where role.id in :ids order by role.titles.title")
	List<RoleSummaries.Named> findNamed(Collection<UUID> ids);

	Optional<JobRole> findById(UUID id);

}
