package org.rolepair.official;

import java.time.YearMonth;

/**
 * How much preparation an occupation needs.
 *
 * @param level from 1 to 5
 * @param date the month of the row
 */
public record OnetJobZone(int level, YearMonth date) {

}
