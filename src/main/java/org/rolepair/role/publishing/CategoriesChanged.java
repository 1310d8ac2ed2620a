package org.rolepair.role.publishing;

/**
 * Told to this node's listeners when categories were added, renamed, moved or removed.
 * Published in the transaction of the change.
 */
public record CategoriesChanged() {

}
