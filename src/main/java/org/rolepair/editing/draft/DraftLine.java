package org.rolepair.editing.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft in a list.
 *
 * @param baseRevision the revision it's based on, 0 for a new role
 */
public record DraftLine(UUID roleId, String title, int baseRevision, String savedBy, Instant savedAt) {

}
