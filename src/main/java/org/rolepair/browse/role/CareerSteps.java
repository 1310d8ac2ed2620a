package org.rolepair.browse.role;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rolepair.browse.JobZone;
import org.rolepair.browse.NeighborCandidate;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;

/**
 * Finds roles that take more preparation than a role, or less for similar pay. There is
 * no score: each list has one rule.
 *
 * @param zone the role's job zone
 */
record CareerSteps(RoleProfile role, JobZone zone) {

	private static final int MOST = 4;

	/** How far apart similar pay can be, as a share of the role's own. */
	private static final BigDecimal SIMILAR = new BigDecimal("0.1");

	/** Returns the steps of a role; empty for a role without a job zone. */
	static Optional<CareerSteps> of(RoleProfile role) {
		return JobZone.of(role).map((zone) -> new CareerSteps(role, zone));
	}

	/**
	 * Returns the related roles in a higher job zone, in their order.
	 * @param related the roles that O*NET relates to the role, the closest first
	 */
	List<NeighborCandidate> next(List<NeighborCandidate> related) {
		return related.stream()
			.filter((other) -> other.zone().filter((higher) -> higher.isAbove(this.zone)).isPresent())
			.limit(MOST)
			.toList();
	}

	/**
	 * Returns the roles in a lower job zone with similar pay of their own, of the same
	 * kind, source and period, the closest pay first.
	 */
	List<NeighborCandidate> similarPay(List<NeighborCandidate> roles, RelatedPay pay) {
		Optional<FactKind> kind = this.role.facts().wage();
		return kind
			.map((wage) -> roles.stream()
				.filter((other) -> other.zone().filter(this.zone::isAbove).isPresent())
				.filter((other) -> pay.isAlike(other.indexProfile()) && other.indexProfile().widerRow(wage).isEmpty())
				.filter((other) -> isSimilar(difference(other.indexProfile(), wage), wage))
				.sorted(Comparator
					.<NeighborCandidate, BigDecimal>comparing((other) -> difference(other.indexProfile(), wage))
					.thenComparing((other) -> other.listing().title()))
				.limit(MOST)
				.toList())
			.orElse(List.of());
	}

	private boolean isSimilar(BigDecimal difference, FactKind wage) {
		return difference.compareTo(amount(this.role, wage).multiply(SIMILAR)) <= 0;
	}

	private BigDecimal difference(RoleProfile other, FactKind wage) {
		return amount(other, wage).subtract(amount(this.role, wage)).abs();
	}

	private static BigDecimal amount(RoleProfile role, FactKind wage) {
		return role.facts().value(wage, Quantity.class).orElseThrow().value();
	}

}
