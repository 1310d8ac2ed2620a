package org.rolepair.wages.store;

import org.rolepair.RolepairPostgresTest;

@RolepairPostgresTest
class PlaceWagesPostgresTests implements PlaceWagesCases {

}
