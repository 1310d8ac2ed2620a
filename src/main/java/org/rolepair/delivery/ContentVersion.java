package org.rolepair.delivery;

import java.time.LocalDate;

/**
 * A version of all public content. It differs after each change, and each day, since
 * figures are marked old by the day.
 *
 * @param changes how many changes this node has seen
 * @param day the day
 */
record ContentVersion(long changes, LocalDate day) {

}
