package org.rolepair.editing.screens;

import org.rolepair.RolepairPostgresTest;

@RolepairPostgresTest
class SimultaneousEditorsPostgresTests implements SimultaneousEditorsCases {

}
