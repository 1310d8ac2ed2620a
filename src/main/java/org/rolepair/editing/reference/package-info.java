/** Screens for sources, categories and skills. */
@NullMarked
package org.rolepair.editing.reference;

import org.jspecify.annotations.NullMarked;
