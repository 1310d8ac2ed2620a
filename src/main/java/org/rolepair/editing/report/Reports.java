package org.rolepair.editing.report;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface Reports extends Repository<ReaderReport, UUID> {

	ReaderReport save(ReaderReport report);

	Optional<ReaderReport> findById(UUID id);

	Page<ReaderReport> findByResolutionAtIsNullOrderByReceivedAt(Pageable page);

	Page<ReaderReport> findByResolutionAtIsNotNullOrderByResolutionAtDesc(Pageable page);

	long countByResolutionAtIsNull();

}
