package org.rolepair.account.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds and reads entries; they cannot be changed or deleted. */
interface AuditEntries extends Repository<AuditEntry, Long> {

	AuditEntry save(AuditEntry entry);

	@Query("""
			select entry from AuditEntry entry
			where (:actor = '' or entry.actor = :actor) and entry.action in :actions
			and (:subject = '' or lower(entry.subject) like :subject escape '!')
			and entry.happenedAt >= :from and entry.happenedAt < :until
			order by entry.number desc""")
	Page<AuditEntry> find(String actor, Collection<AuditAction> actions, String subject, Instant from, Instant until,
			Pageable page);

	/** Returns which of some paths a removal was the last logged change to. */
	@Query("""
			select entry.path from AuditEntry entry
			where entry.action in :removals and entry.path in :paths
			and not exists (
				select later from AuditEntry later
				where later.path = entry.path and later.number > entry.number and later.action not in :removals)""")
	Set<String> findRemoved(Collection<AuditAction> removals, Collection<String> paths);

	@Query("select distinct entry.actor from AuditEntry entry order by entry.actor")
	List<String> findActors();

}
