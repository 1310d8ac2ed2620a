package org.rolepair.editing.screens;

import org.rolepair.EditorsPostgresTest;

@EditorsPostgresTest
class SimultaneousEditorsPostgresTests implements SimultaneousEditorsCases {

}
