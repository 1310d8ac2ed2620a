package org.rolepair.editing;

import org.rolepair.EditorsTest;

@EditorsTest
class HostileFormsTests implements HostileFormsCases {

}
