/** The screens on which a role is edited. */
@NullMarked
package org.rolepair.editing.screens;

import org.jspecify.annotations.NullMarked;
