package org.rolepair.editing;

import org.rolepair.EditorsTest;

@EditorsTest
class SimultaneousEditorsTests implements SimultaneousEditorsCases {

}
