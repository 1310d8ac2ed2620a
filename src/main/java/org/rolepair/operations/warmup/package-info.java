/** A folder with what the JVM needs to start Rolepair sooner. */
@NullMarked
package org.rolepair.operations.warmup;

import org.jspecify.annotations.NullMarked;
