package org.rolepair.role.related;

/** Event in the transaction that loads or removes an edition of related occupations. */
public record RelatedOccupationsChanged(RelatedOccupationEditions.RelationEdition edition) {

}
