package org.rolepair.place;

/**
 * An edition that is kept.
 *
 * @param edition the edition
 * @param fingerprint by which its rows are told from others
 */
public record LoadedEdition(PlaceEdition edition, Fingerprint fingerprint) {

}
