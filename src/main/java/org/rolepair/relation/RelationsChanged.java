package org.rolepair.relation;

/**
 * Told to this node's listeners when an edition of related occupations was loaded or
 * taken out again, in the transaction of the change.
 */
public record RelationsChanged(Relations.RelationEdition edition) {

}
