package org.rolepair.official;

import java.time.YearMonth;
import java.util.Optional;

import org.rolepair.fact.Answer;
import org.rolepair.fact.Sampling;

/**
 * How an element of O*NET's content model is rated for an occupation, or what share of
 * answers one of its categories has.
 *
 * @param element the element's id, "2.A.1.a", or the number of the category
 * @param answer the rating from 1 to 5, or the share in percent
 * @param sampling its precision, where published
 * @param date the month of the row
 */
public record OnetRating(String element, Answer answer, Optional<Sampling> sampling, YearMonth date) {

}
