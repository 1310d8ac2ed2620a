package org.rolepair.wages.store;

import org.rolepair.role.fact.Answer;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlacePay;

/** A row of an edition of wages that pages show: an occupation in a place. */
public record PublishedWage(PlaceEdition edition, String socCode, String areaCode, String area, Answer employment,
		PlacePay pay) {

}
