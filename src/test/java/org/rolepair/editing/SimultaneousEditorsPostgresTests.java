package org.rolepair.editing;

import org.rolepair.EditorsPostgresTest;

@EditorsPostgresTest
class SimultaneousEditorsPostgresTests implements SimultaneousEditorsCases {

}
