package org.rolepair.role;

import org.rolepair.RolepairPostgresTest;

@RolepairPostgresTest
class PublishedRolesPostgresTests implements PublishedRolesCases {

}
