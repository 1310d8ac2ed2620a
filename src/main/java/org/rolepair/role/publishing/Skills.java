package org.rolepair.role.publishing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Skills extends Repository<Skill, UUID> {

	Optional<Skill> findByName(String name);

	Optional<Skill> findByFormerNamesContaining(String name);

	@Query("select skill.name, skill.runningName from Skill skill order by skill.name")
	List<SkillName> findNames();

	@Query("select name from Skill skill join skill.formerNames name")
	List<String> findFormerNames();

	@Query("""
			select new org.rolepair.role.publishing.SkillSummary(skill.id, skill.name, skill.runningName, skill.version,
				(select count(distinct role.id) from JobRole role join role.figures figure where figure.skill = skill))
			from Skill skill order by lower(skill.name), skill.name""")
	List<SkillSummary> findSummaries();

	Optional<Skill> findById(UUID id);

	Skill save(Skill skill);

	void delete(Skill skill);

}
