/** Reads tables from files, row by row and within limits. */
@NullMarked
package org.rolepair.exchange.tables;

import org.jspecify.annotations.NullMarked;
