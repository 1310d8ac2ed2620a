package org.rolepair.exchange.agencies;

import java.util.Optional;

import org.rolepair.exchange.tables.TableRow;

/** What the rows of a wage table are of. Some files of the agency hold several scopes. */
public enum OewsScope {

	/** The nation, all industries together. */
	NATION,

	/** Sectors of the nation's industries. */
	SECTORS,

	/** States, the District of Columbia, and territories. */
	STATES,

	METROPOLITAN_AREAS;

	/**
	 * Returns the scope of a row; empty for areas and industries that are not read, such
	 * as nonmetropolitan areas and single industries.
	 */
	static Optional<OewsScope> of(TableRow row, OewsRow.WageArea area) {
		String group = row.text("I_GROUP");
		boolean whole = group.isEmpty() ? isCrossIndustry(row) : group.equalsIgnoreCase("cross-industry");
		if (area.isNation()) {
			boolean sector = group.isEmpty() ? !whole : group.equalsIgnoreCase("sector");
			return whole ? Optional.of(NATION) : Optional.of(SECTORS).filter((scope) -> sector);
		}
		if (area.isState()) {
			return Optional.of(STATES).filter((scope) -> whole);
		}
		return Optional.of(METROPOLITAN_AREAS).filter((scope) -> whole && area.isMetropolitan());
	}

	private static boolean isCrossIndustry(TableRow row) {
		String title = row.text("NAICS_TITLE");
		return title.isEmpty() || title.equalsIgnoreCase("cross-industry");
	}

}
