package org.rolepair.role.publishing;

import org.rolepair.RolepairPostgresTest;

@RolepairPostgresTest
class PublishedRolesPostgresTests implements PublishedRolesCases {

}
