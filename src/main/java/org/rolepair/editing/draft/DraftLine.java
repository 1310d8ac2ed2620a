package org.rolepair.editing.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft in a list.
 *
 * @param roleId the role
 * @param title the title that was typed
 * @param baseRevision the revision that it was made from, 0 for a new role
 * @param savedBy who saved it last
 * @param savedAt when
 */
public record DraftLine(UUID roleId, String title, int baseRevision, String savedBy, Instant savedAt) {

}
