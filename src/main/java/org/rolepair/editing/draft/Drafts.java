package org.rolepair.editing.draft;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<RoleDraft, UUID> {

	Optional<RoleDraft> findByRoleId(UUID roleId);

	List<DraftLine> findAllByOrderBySavedAtDesc();

	@Query("select draft from RoleDraft draft where draft.roleId in :roles")
	List<RoleDraft> findAllOf(Collection<UUID> roles);

	RoleDraft save(RoleDraft draft);

	void flush();

	void delete(RoleDraft draft);

}
