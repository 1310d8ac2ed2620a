package org.rolepair.exchange.proposals;

import java.util.List;
import java.util.Optional;

import org.rolepair.wages.PlaceKind;

/** The editions that an import loads whole, beside what it changes in roles. */
public record EditionPlans(List<PlacePlan> places, List<PricePlan> prices, Optional<RelationPlan> relations) {

	public static final EditionPlans NONE = new EditionPlans(List.of(), List.of(), Optional.empty());

	public EditionPlans {
		places = List.copyOf(places);
		prices = List.copyOf(prices);
	}

	/**
	 * Returns whether nothing is loaded but wages of the nation, which roles show, too.
	 */
	public boolean isOfNationAlone() {
		return this.prices.isEmpty() && this.relations.isEmpty()
				&& this.places.stream().allMatch((plan) -> plan.edition().kind() == PlaceKind.NATION);
	}

	public boolean isEmpty() {
		return this.places.isEmpty() && this.prices.isEmpty() && this.relations.isEmpty();
	}

}
