package org.rolepair.editing;

import org.rolepair.RolepairPostgresTest;

@RolepairPostgresTest
class HostileFormsPostgresTests implements HostileFormsCases {

}
