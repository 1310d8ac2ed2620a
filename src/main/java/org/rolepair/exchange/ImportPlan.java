package org.rolepair.exchange;

import java.util.List;
import java.util.Optional;

import org.rolepair.official.OfficialFiles;
import org.rolepair.source.Citation;

/**
 * What an import would do.
 *
 * @param files what was read
 * @param roles every occupation that it speaks of
 * @param places the wages by place that would be loaded
 * @param relations the related occupations that would be loaded
 * @param sources the sources that it cites
 */
record ImportPlan(OfficialFiles files, List<PlannedRole> roles, List<PlacePlans.PlacePlan> places,
		Optional<RelationPlan> relations, List<Citation> sources) {

	ImportPlan {
		roles = List.copyOf(roles);
		places = List.copyOf(places);
		sources = List.copyOf(sources);
	}

	int count(PlannedRole.Outcome outcome) {
		return (int) this.roles.stream().filter((role) -> role.outcome() == outcome).count();
	}

	int held() {
		return this.roles.stream().mapToInt((role) -> role.held().size()).sum();
	}

	int held(Held.Reason reason) {
		return (int) this.roles.stream()
			.flatMap((role) -> role.held().stream())
			.filter((one) -> one.reason() == reason)
			.count();
	}

	boolean changesNothing() {
		return this.places.isEmpty() && this.relations.isEmpty()
				&& this.roles.stream().noneMatch(PlannedRole::isPublished);
	}

}
