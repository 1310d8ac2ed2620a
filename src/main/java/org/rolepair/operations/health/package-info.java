/** Health checks and metrics. */
@NullMarked
package org.rolepair.operations.health;

import org.jspecify.annotations.NullMarked;
