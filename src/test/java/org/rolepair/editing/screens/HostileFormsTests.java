package org.rolepair.editing.screens;

import org.rolepair.EditorsTest;

@EditorsTest
class HostileFormsTests implements HostileFormsCases {

}
