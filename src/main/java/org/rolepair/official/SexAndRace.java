package org.rolepair.official;

import org.rolepair.fact.Answer;

/**
 * Shares of the people employed in one occupation of the population survey, in percent.
 *
 * @param title the occupation's title there
 * @param women women
 * @param white White people
 * @param black Black or African American people
 * @param asian Asian people
 * @param hispanic people of Hispanic or Latino ethnicity, who may be of any race
 */
public record SexAndRace(String title, Answer women, Answer white, Answer black, Answer asian, Answer hispanic) {

}
