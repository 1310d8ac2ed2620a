package org.rolepair.exchange.roletable;

import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.role.Duties;
import org.rolepair.role.Slug;
import org.rolepair.role.SourcedText;
import org.rolepair.role.fact.Fact;

/**
 * What one row of a table of roles says; what it leaves empty it says nothing of.
 *
 * @param row the row
 * @param role the slug of the role that it names
 * @param titles what the role is called
 * @param category the slug or the name of its category
 * @param socCode its code in the Standard Occupational Classification of 2018
 * @param onetSocCode its code in O*NET-SOC 2019, of which the SOC code is the beginning
 * @param currency of all its money
 * @param description what people in the role do, in prose
 * @param alternateTitles other names; none where the row gives none
 * @param duties what people in the role do, as a list
 * @param facts its figures
 * @param sources for the slug of each source that it names, the first column that does
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

	/**
	 * Where the row stands.
	 * @return its file and number
	 */
	public String place() {
		FileProblem here = problem("", "");
		return here.file() + ", row " + here.row();
	}

	/**
	 * Something that is wrong with the row.
	 * @param column the heading of the column, empty when the whole row is meant
	 * @param reason what is wrong, as a sentence without its full stop
	 * @return the problem, with file and row
	 */
	public FileProblem problem(String column, String reason) {
		return this.row.problem(column, reason);
	}

}
