package org.rolepair.wages.store;

import org.rolepair.RolepairTest;

@RolepairTest
class PlaceWagesTests implements PlaceWagesCases {

}
