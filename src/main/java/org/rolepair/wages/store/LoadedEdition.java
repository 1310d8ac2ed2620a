package org.rolepair.wages.store;

import org.rolepair.wages.PlaceEdition;

/** A loaded edition with the checksum of its rows. */
public record LoadedEdition(PlaceEdition edition, RowChecksum checksum) {

}
