/** Pages on moving from one role to another. */
@NullMarked
package org.rolepair.comparison.transition;

import org.jspecify.annotations.NullMarked;
