package org.rolepair.role.publishing;

import org.rolepair.RolepairTest;

@RolepairTest
class PublishedRolesTests implements PublishedRolesCases {

}
