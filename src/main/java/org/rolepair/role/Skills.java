package org.rolepair.role;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Skills extends Repository<Skill, UUID> {

	Optional<Skill> findByName(String name);

	Optional<Skill> findByFormerNamesContaining(String name);

	@Query("select new org.rolepair.role.SkillName(skill.name, skill.runningName) from Skill skill order by skill.name")
	List<SkillName> findNames();

	Skill save(Skill skill);

}
