package org.rolepair.delivery;

import java.time.LocalDate;

/** A version of all public content. A new day changes it too, as figures age. */
record ContentVersion(long changes, LocalDate day) {

}
