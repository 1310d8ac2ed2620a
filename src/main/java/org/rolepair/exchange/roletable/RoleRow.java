package org.rolepair.exchange.roletable;

import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.RejectedRowException;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.role.Duties;
import org.rolepair.role.Slug;
import org.rolepair.role.SourcedText;
import org.rolepair.role.fact.Fact;

/**
 * The content of one row of a role table; empty cells state nothing.
 *
 * @param role the slug of the role
 * @param category the category's slug or name
 * @param socCode the SOC 2018 code
 * @param onetSocCode the O*NET-SOC 2019 code, which begins with the SOC code
 * @param currency the currency of all money in the row
 * @param sources the first column that names each source, by source slug
 */
public record RoleRow(TableRow row, Optional<Slug> role, RowTitles titles, Optional<String> category,
		Optional<String> socCode, Optional<String> onetSocCode, Optional<Currency> currency,
		Optional<SourcedText> description, List<String> alternateTitles, Optional<Duties> duties, List<Fact> facts,
		Map<String, String> sources) {

	public RoleRow {
		alternateTitles = List.copyOf(alternateTitles);
		facts = List.copyOf(facts);
		sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
	}

	/** Returns the row's file and number. */
	public String place() {
		FileProblem here = this.row.problem("", "");
		return here.file() + ", row " + here.row();
	}

	/**
	 * Creates an exception that rejects the row, with its file and number.
	 * @param column the heading; empty for the whole row
	 * @param reason a sentence without its final period
	 */
	public RejectedRowException rejected(String column, String reason) {
		return this.row.rejected(column, reason);
	}

}
