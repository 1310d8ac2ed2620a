package org.rolepair.delivery;

import java.time.LocalDate;

/**
 * A version of all public content. It differs after each change and each day, since
 * figures become outdated by date.
 */
record ContentVersion(long changes, LocalDate day) {

}
