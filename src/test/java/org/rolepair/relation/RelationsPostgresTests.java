package org.rolepair.relation;

import org.rolepair.RolepairPostgresTest;

@RolepairPostgresTest
class RelationsPostgresTests implements RelationsCases {

}
