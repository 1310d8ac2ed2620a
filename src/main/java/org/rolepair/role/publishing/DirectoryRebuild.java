package org.rolepair.role.publishing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rewrites the public directory from the newest revisions. */
@Service
@RequiredArgsConstructor
public class DirectoryRebuild {

	/** Limits the profiles in memory, which are large. */
	private static final int BATCH = 50;

	private final DirectoryEntries directory;

	private final RoleRevisions revisions;

	private final EntityManager entities;

	/** Rewrites the entry of every role that has a revision, and returns their number. */
	@Transactional(propagation = Propagation.MANDATORY)
	public int rewrite() {
		List<UUID> ids = this.revisions.findRoleIds();
		for (int i = 0; i < ids.size(); i++) {
			write(ids.get(i));
			if (i % BATCH == BATCH - 1) {
				this.entities.flush();
				this.entities.clear();
			}
		}
		return ids.size();
	}

	private void write(UUID role) {
		this.revisions.findFirstByRoleIdOrderByNumberDesc(role).ifPresent((newest) -> {
			Optional<DirectoryEntry> present = this.directory.findById(role);
			DirectoryEntry entry = present.orElseGet(() -> new DirectoryEntry(role));
			entry.pointTo(newest, newest.published().profile());
			if (present.isEmpty()) {
				this.entities.persist(entry);
			}
		});
	}

}
