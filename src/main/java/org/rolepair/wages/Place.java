package org.rolepair.wages;

/**
 * A place of an edition that counts.
 *
 * @param kind the kind of place
 * @param slug its part of an address: "california", "san-jose-sunnyvale-santa-clara-ca"
 * @param code the source's code
 * @param title the source's title
 * @param primaryState the two letters of the state that it lies in, for the most part
 */
public record Place(PlaceKind kind, String slug, String code, String title, String primaryState) {

}
