package org.rolepair.place;

import java.util.Optional;

import org.rolepair.fact.StatisticalRow;
import org.rolepair.role.RoleProfile;

/**
 * A role in a place, beside the same role in the nation.
 *
 * @param nation the role as it is published
 * @param here the same role with the wages and the employment of the place, and no other
 * figures
 * @param coverage what there is of it in the place
 * @param row the row of the source by which it was looked up, for a role that has a code
 */
public record LocalRole(RoleProfile nation, RoleProfile here, Coverage coverage, Optional<StatisticalRow> row) {

	/**
	 * What a source has of a role in a place.
	 */
	public enum Coverage {

		/** Some figure of pay. */
		PAY,

		/** A row without any figure of pay. */
		WITHHELD,

		/** No row. */
		NOT_PUBLISHED,

		/** The role has no occupation code to look for. */
		NO_CODE

	}

}
