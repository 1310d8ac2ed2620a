package org.rolepair.search;

import org.rolepair.RolepairTest;

@RolepairTest
class RoleSearchTests implements RoleSearchCases {

}
