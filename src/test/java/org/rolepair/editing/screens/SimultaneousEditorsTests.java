package org.rolepair.editing.screens;

import org.rolepair.EditorsTest;

@EditorsTest
class SimultaneousEditorsTests implements SimultaneousEditorsCases {

}
