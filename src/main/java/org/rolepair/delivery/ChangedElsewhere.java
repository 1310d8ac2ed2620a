package org.rolepair.delivery;

/**
 * Told to this node when what the public sees was changed: by itself before, or by
 * another node or a command.
 *
 * @param number how many changes there were
 */
record ChangedElsewhere(long number) {

}
