package org.rolepair.wages;

/**
 * Published when an edition is loaded or removed, in the transaction of the change. Only
 * listeners of this node receive it.
 */
public record WagesByPlaceChanged(PlaceEdition edition) {

}
