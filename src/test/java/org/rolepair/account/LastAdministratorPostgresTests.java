package org.rolepair.account;

import org.rolepair.RolepairPostgresTest;

@RolepairPostgresTest
class LastAdministratorPostgresTests implements LastAdministratorCases {

}
