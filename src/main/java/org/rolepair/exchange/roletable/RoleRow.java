package org.rolepair.exchange.roletable;

import java.util.Currency;
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
 * @param category the category's slug or name
 * @param sources the first column that names each source, by source slug
 */
public record RoleRow(TableRow row, Optional<Slug> role, RowTitles titles, Optional<String> category,
		Optional<String> socCode, Optional<String> onetSocCode, Optional<Currency> currency,
		Optional<SourcedText> description, List<String> alternateTitles, Optional<Duties> duties, List<Fact> facts,
		Map<String, String> sources) {

	public String place() {
		FileProblem here = this.row.problem("", "");
		return here.file() + ", row " + here.row();
	}

	public RejectedRowException rejected(String column, String reason) {
		return this.row.rejected(column, reason);
	}

}
