package org.rolepair.role.related;

import org.rolepair.RolepairPostgresTest;

@RolepairPostgresTest
class RelatedOccupationEditionsPostgresTests implements RelatedOccupationEditionsCases {

}
