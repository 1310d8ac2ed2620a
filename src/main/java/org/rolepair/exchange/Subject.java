package org.rolepair.exchange;

import org.rolepair.role.Slug;
import org.rolepair.table.Problem;

/**
 * What one line of a plan speaks of.
 */
sealed interface Subject {

	/** By which it is named within the plan, as no other is. */
	String key();

	/** Its O*NET-SOC code; nothing where it has none. */
	String code();

	/**
	 * An occupation of O*NET.
	 *
	 * @param code its O*NET-SOC code
	 */
	record Occupation(String code) implements Subject {

		@Override
		public String key() {
			return this.code;
		}

	}

	/**
	 * A role of the operator's own table.
	 *
	 * @param slug its slug
	 * @param code its O*NET-SOC code, or nothing
	 */
	record OwnRole(Slug slug, String code) implements Subject {

		@Override
		public String key() {
			return this.slug.value();
		}

	}

	/**
	 * A row of the operator's own table of which nothing comes.
	 *
	 * @param problem what is wrong with it
	 */
	record LostRow(Problem problem) implements Subject {

		@Override
		public String key() {
			return this.problem.file() + "/" + this.problem.row();
		}

		@Override
		public String code() {
			return "";
		}

	}

}
