package org.rolepair.role.related;

/**
 * Told to this node's listeners when an edition of related occupations was loaded or
 * taken out again, in the transaction of the change.
 */
public record RelatedOccupationsChanged(RelatedOccupationEditions.RelationEdition edition) {

}
