package org.rolepair.role;

/**
 * Told to this node's listeners when something that is kept in memory has taken in what
 * was published, here or on another node. Answers made from it before may be old.
 *
 * @param what is kept, as the follower is named in the log
 */
public record PublicationTakenIn(String what) {

}
