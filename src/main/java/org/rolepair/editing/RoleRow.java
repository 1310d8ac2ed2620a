package org.rolepair.editing;

import java.time.Instant;

/**
 * A role in the list.
 *
 * @param title what it is called
 * @param path where it is kept
 * @param category what its category is called
 * @param state where it stands, in words
 * @param draft who saved its draft when, or nothing
 * @param changed the day on which it was last saved or published, in words
 * @param changedAt when that was
 * @param sort the state or draft by which the list is narrowed
 */
record RoleRow(String title, String path, String category, String state, String draft, String changed,
		Instant changedAt, RoleSort sort) {

}
