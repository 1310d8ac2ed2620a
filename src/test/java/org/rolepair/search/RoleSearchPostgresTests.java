package org.rolepair.search;

import org.rolepair.RolepairPostgresTest;

@RolepairPostgresTest
class RoleSearchPostgresTests implements RoleSearchCases {

}
