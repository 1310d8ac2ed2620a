package org.rolepair.relation;

import java.time.YearMonth;

/**
 * An edition of O*NET's table of related occupations.
 *
 * @param source the slug of its source
 * @param released the month of its release, by which editions follow one another
 */
public record RelationEdition(String source, YearMonth released) {

}
