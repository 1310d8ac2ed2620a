package org.rolepair.exchange.roletable;

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
import org.rolepair.role.fact.Origin;

/**
 * The content of one row of a role table; empty cells state nothing.
 *
 * @param category the category's slug or name
 * @param sources the first column that names each source, by its name or slug
 */
public record RoleRow(TableRow row, Optional<Slug> role, RowTitles titles, Optional<String> category,
		Optional<String> socCode, Optional<String> onetSocCode, Optional<Currency> currency,
		Optional<SourcedText> description, List<String> alternateTitles, Optional<Duties> duties, List<Fact> facts,
		Map<String, String> sources) {

	/** Returns this row with the slugs of its sources in place of the names given. */
	public RoleRow citing(Map<String, String> slugs) {
		Map<String, String> columns = new LinkedHashMap<>();
		this.sources.forEach((named, column) -> columns.putIfAbsent(slugs.getOrDefault(named, named), column));
		return new RoleRow(this.row, this.role, this.titles, this.category, this.socCode, this.onetSocCode,
				this.currency,
				this.description.map((text) -> new SourcedText(text.text(), slugOf(text.source(), slugs))),
				this.alternateTitles,
				this.duties.map((duties) -> new Duties(duties.items(), slugOf(duties.source(), slugs))),
				this.facts.stream().map((fact) -> citing(fact, slugs)).toList(), columns);
	}

	private static Fact citing(Fact fact, Map<String, String> slugs) {
		Origin origin = fact.origin();
		return new Fact(fact.kind(), fact.answer(), origin.withSource(slugOf(origin.source(), slugs)));
	}

	private static String slugOf(String source, Map<String, String> slugs) {
		return slugs.getOrDefault(source, source);
	}

	public String place() {
		FileProblem here = this.row.problem("", "");
		return here.file() + ", row " + here.row();
	}

	public RejectedRowException rejected(String column, String reason) {
		return this.row.rejected(column, reason);
	}

}
