package org.rolepair.relation;

import org.rolepair.RolepairTest;

@RolepairTest
class RelationsTests implements RelationsCases {

}
