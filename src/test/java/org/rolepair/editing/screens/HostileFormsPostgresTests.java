package org.rolepair.editing.screens;

import org.rolepair.RolepairPostgresTest;

@RolepairPostgresTest
class HostileFormsPostgresTests implements HostileFormsCases {

}
