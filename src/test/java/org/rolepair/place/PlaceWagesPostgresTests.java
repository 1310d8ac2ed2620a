package org.rolepair.place;

import org.rolepair.RolepairPostgresTest;

@RolepairPostgresTest
class PlaceWagesPostgresTests implements PlaceWagesCases {

}
