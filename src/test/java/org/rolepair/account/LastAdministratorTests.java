package org.rolepair.account;

import org.rolepair.EditorsTest;

@EditorsTest
class LastAdministratorTests implements LastAdministratorCases {

}
