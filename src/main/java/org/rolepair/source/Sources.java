package org.rolepair.source;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface Sources extends Repository<Source, UUID> {

	List<Source> findAllByOrderByPublisherAscTitleAscEditionAsc();

	Optional<Source> findBySlug(String slug);

	Source save(Source source);

	void delete(Source source);

}
