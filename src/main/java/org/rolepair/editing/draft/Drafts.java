package org.rolepair.editing.draft;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface Drafts extends Repository<RoleDraft, UUID> {

	Optional<RoleDraft> findByRoleId(UUID roleId);

	List<DraftLine> findAllByOrderBySavedAtDesc();

	List<RoleDraft> findByRoleIdIn(Collection<UUID> roles);

	RoleDraft save(RoleDraft draft);

	void flush();

	void delete(RoleDraft draft);

}
