/** Imports: planned, applied and undone. */
@NullMarked
package org.rolepair.exchange.imports;

import org.jspecify.annotations.NullMarked;
