package org.rolepair.delivery;

/**
 * Told to this node when what the public sees was changed by another node or a command,
 * or may have been.
 *
 * @param number how many changes there were
 */
record ChangedElsewhere(long number) {

}
