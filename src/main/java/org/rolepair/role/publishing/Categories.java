package org.rolepair.role.publishing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface Categories extends Repository<Category, UUID> {

	List<Category> findAllByOrderByPosition();

	Optional<Category> findBySlug(String slug);

	Category save(Category category);

	void delete(Category category);

}
