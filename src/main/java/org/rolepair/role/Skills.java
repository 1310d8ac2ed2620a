package org.rolepair.role;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface Skills extends Repository<Skill, UUID> {

	Optional<Skill> findByName(String name);

	Optional<Skill> findByFormerNamesContaining(String name);

	Skill save(Skill skill);

}
