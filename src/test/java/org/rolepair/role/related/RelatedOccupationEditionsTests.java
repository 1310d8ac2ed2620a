package org.rolepair.role.related;

import org.rolepair.RolepairTest;

@RolepairTest
class RelatedOccupationEditionsTests implements RelatedOccupationEditionsCases {

}
