/** The table of roles that operators fill in a spreadsheet. */
@NullMarked
package org.rolepair.exchange.roletable;

import org.jspecify.annotations.NullMarked;
