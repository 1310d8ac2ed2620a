package org.rolepair.role;

import java.time.LocalDate;
import java.util.List;

/**
 * What a page of roles was by the end of a day, in UTC.
 */
public sealed interface Past {

	/**
	 * On that day one of the roles was published last.
	 *
	 * @param roles the roles as they were, in the order asked for
	 */
	record Found(List<PublishedRole> roles) implements Past {

	}

	/**
	 * The page was the same since an earlier day.
	 *
	 * @param day the last day on which one of the roles was published
	 */
	record Since(LocalDate day) implements Past {

	}

	/**
	 * There was no such page yet.
	 *
	 * @param first the day on which all of the roles had been published
	 */
	record NotYet(LocalDate first) implements Past {

	}

	/**
	 * The day is not over.
	 */
	record Live() implements Past {

	}

}
