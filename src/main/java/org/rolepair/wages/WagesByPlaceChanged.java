package org.rolepair.wages;

/**
 * Told to this node's listeners when an edition of wages by place was loaded or taken out
 * again, in the transaction of the change.
 */
public record WagesByPlaceChanged(PlaceEdition edition) {

}
