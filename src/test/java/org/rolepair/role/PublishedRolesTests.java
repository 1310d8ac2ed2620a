package org.rolepair.role;

import org.rolepair.RolepairTest;

@RolepairTest
class PublishedRolesTests implements PublishedRolesCases {

}
