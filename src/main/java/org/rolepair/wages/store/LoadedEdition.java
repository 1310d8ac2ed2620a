package org.rolepair.wages.store;

import org.rolepair.wages.PlaceEdition;

/** A loaded edition with the checksum of its rows; later editions have greater ids. */
public record LoadedEdition(long id, PlaceEdition edition, RowChecksum checksum) {

}
