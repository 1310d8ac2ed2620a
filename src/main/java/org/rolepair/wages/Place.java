package org.rolepair.wages;

/**
 * A place in a current edition.
 *
 * @param slug its name in URLs: "california", "san-jose-sunnyvale-santa-clara-ca"
 * @param code the source's code
 * @param title the source's title
 * @param primaryState the two-letter code of the main state
 */
public record Place(PlaceKind kind, String slug, String code, String title, String primaryState) {

}
