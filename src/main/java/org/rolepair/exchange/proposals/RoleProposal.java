package org.rolepair.exchange.proposals;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.exchange.roletable.RoleRow;
import org.rolepair.exchange.roletable.RowTitles;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.exchange.tables.RejectedRowException;
import org.rolepair.role.Duties;
import org.rolepair.role.SourcedText;
import org.rolepair.role.Titles;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.occupation.TextNormalizer;

/**
 * An import's content for one role, from the agencies' tables or a row of the operator's
 * own table.
 *
 * @param row the operator's row; empty for the agencies' tables
 * @param texts empty without O*NET's occupation table
 * @param remarks notes for the reviewer of a new role
 */
public record RoleProposal(Optional<RoleRow> row, String title, Optional<String> socCode, Optional<String> onetSocCode,
		Optional<Currency> currency, Optional<Texts> texts, List<Fact> facts, List<String> remarks) {

	/** Creates the proposal of a row. Its O*NET-SOC code implies a SOC code. */
	public static RoleProposal of(RoleRow row, Optional<String> category) {
		return new RoleProposal(Optional.of(row), row.titles().title(),
				row.socCode().or(() -> row.onetSocCode().map((code) -> code.substring(0, 7))), row.onetSocCode(),
				row.currency(),
				Optional.of(new Texts(row.titles(), category, row.description(), row.alternateTitles(), row.duties())),
				row.facts(), List.of());
	}

	public boolean isOfRow() {
		return this.row.isPresent();
	}

	public String code() {
		return this.onetSocCode.orElse("");
	}

	/** Rejects a new role without enough content. */
	public void requireEnough() {
		Optional<Duties> duties = this.texts.flatMap(Texts::duties);
		boolean known = this.facts.stream().anyMatch((fact) -> !fact.isBlank());
		if (!isOfRow() && (this.texts.isEmpty() || (!known && duties.isEmpty()))) {
			throw rejected("", "no table has more than its description");
		}
		if (isOfRow() && this.texts.flatMap(Texts::description).isEmpty()) {
			throw rejected("description", "a new role needs one");
		}
		if (isOfRow() && duties.isEmpty() && !known) {
			throw rejected("duties", "a new role needs duties or a figure");
		}
	}

	public RejectedRowException rejected(String column, String reason) {
		return this.row.map((one) -> one.rejected(column, reason))
			.orElseGet(() -> new RejectedRowException(FileProblem.of(this.title, reason)));
	}

	/** The texts of a role, with the slug of its category. */
	public record Texts(RowTitles titles, Optional<String> category, Optional<SourcedText> description,
			List<String> alternateTitles, Optional<Duties> duties) {

		/** Returns distinct names except the titles, ignoring case and punctuation. */
		public static List<String> names(Titles titles, Stream<String> names) {
			Map<String, String> distinct = new LinkedHashMap<>();
			names.forEach((name) -> distinct.putIfAbsent(TextNormalizer.fold(name), name));
			distinct.remove(TextNormalizer.fold(titles.title()));
			distinct.remove(TextNormalizer.fold(titles.plural()));
			return List.copyOf(distinct.values());
		}

	}

}
