/** Readers of the tables that agencies publish, one for each format. */
@NullMarked
package org.rolepair.exchange.agencies;

import org.jspecify.annotations.NullMarked;
