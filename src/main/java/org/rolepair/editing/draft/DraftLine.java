package org.rolepair.editing.draft;

import java.time.Instant;
import java.util.UUID;

/** A draft in a list. The base revision of a new role is 0. */
public record DraftLine(UUID roleId, String title, int baseRevision, String savedBy, Instant savedAt) {

}
