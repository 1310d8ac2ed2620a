package org.rolepair.place;

import org.rolepair.RolepairTest;

@RolepairTest
class PlaceWagesTests implements PlaceWagesCases {

}
