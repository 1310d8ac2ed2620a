package org.rolepair.wages.store;

import org.rolepair.wages.PlaceEdition;

/**
 * An edition that is kept.
 *
 * @param edition the edition
 * @param fingerprint by which its rows are told from others
 */
public record LoadedEdition(PlaceEdition edition, RowChecksum fingerprint) {

}
