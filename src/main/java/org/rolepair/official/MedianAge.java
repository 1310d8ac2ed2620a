package org.rolepair.official;

import org.rolepair.fact.Answer;

/**
 * The median age of the people employed in one occupation of the population survey.
 *
 * @param title the occupation's title there
 * @param age in years
 */
public record MedianAge(String title, Answer age) {

}
