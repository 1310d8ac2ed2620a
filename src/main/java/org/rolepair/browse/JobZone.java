package org.rolepair.browse;

import java.util.Optional;

import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;

/**
 * The preparation that a role takes, as one edition of O*NET assigns it.
 *
 * @param source the slug of the edition; zones of two editions are not compared
 * @param level from 1, little or none, to 5
 */
public record JobZone(String source, int level) {

	/** Returns the zone of a role; empty if it has none. */
	public static Optional<JobZone> of(RoleProfile role) {
		return role.facts()
			.fact(FactKind.JOB_ZONE)
			.flatMap((fact) -> fact.value(Quantity.class)
				.map((level) -> new JobZone(fact.origin().source(), level.value().intValue())));
	}

	/** Returns whether a role takes more preparation than one of another zone. */
	public boolean isAbove(JobZone other) {
		return this.source.equals(other.source) && this.level > other.level;
	}

}
