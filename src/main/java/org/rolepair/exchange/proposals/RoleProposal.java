package org.rolepair.exchange.proposals;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.exchange.agencies.OnetOccupation;
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
 * What an import says of one role: the agencies' tables of an occupation, or a row of the
 * operator's own table.
 *
 * @param row the operator's row; empty for what agencies say
 * @param title what the import calls it
 * @param socCode its code in the Standard Occupational Classification of 2018
 * @param onetSocCode its code in O*NET-SOC 2019
 * @param currency of all its money
 * @param texts what it is called and described as; empty where O*NET's occupations were
 * not given
 * @param facts its figures
 * @param remarks what is worth a look in a role that is made of it
 */
public record RoleProposal(Optional<RoleRow> row, String title, Optional<String> socCode, Optional<String> onetSocCode,
		Optional<Currency> currency, Optional<Texts> texts, List<Fact> facts, List<String> remarks) {

	public RoleProposal {
		facts = List.copyOf(facts);
		remarks = List.copyOf(remarks);
	}

	public static RoleProposal of(OnetOccupation occupation, Optional<Texts> texts, List<Fact> facts,
			List<String> remarks) {
		return new RoleProposal(Optional.empty(), occupation.title(), Optional.of(occupation.socCode()),
				Optional.of(occupation.code()), Optional.empty(), texts, facts, remarks);
	}

	/**
	 * What a row says; its O*NET-SOC code stands for the SOC code with which it begins.
	 * @param row the row
	 * @param category the slug of the category that it names
	 */
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

	/** The O*NET-SOC code; empty text where it has none. */
	public String code() {
		return this.onetSocCode.orElse("");
	}

	/**
	 * Checks that a role can be made of it.
	 * @throws RejectedRowException when it says too little
	 */
	public void requireEnough() {
		Optional<Duties> duties = this.texts.flatMap(Texts::duties);
		if (!isOfRow() && (this.texts.isEmpty() || (this.facts.isEmpty() && duties.isEmpty()))) {
			throw rejected("", "no table says anything of it beside its description");
		}
		if (isOfRow() && this.texts.flatMap(Texts::description).isEmpty()) {
			throw rejected("description", "a new role needs one");
		}
		if (isOfRow() && duties.isEmpty() && this.facts.stream().allMatch(Fact::isBlank)) {
			throw rejected("duties", "a new role needs duties or a figure");
		}
	}

	/**
	 * The proposal, rejected.
	 * @param column the heading of a row's column, empty when the whole row is meant
	 * @param reason what is wrong, as a sentence without its full stop
	 * @return to be thrown
	 */
	public RejectedRowException rejected(String column, String reason) {
		return new RejectedRowException(
				this.row.map((one) -> one.problem(column, reason)).orElseGet(() -> FileProblem.of(this.title, reason)));
	}

	/**
	 * What a role is called and described as.
	 *
	 * @param titles the title in all forms
	 * @param category the slug of the category
	 * @param description what its people do, in prose
	 * @param alternateTitles other names
	 * @param duties what its people do, as a list
	 */
	public record Texts(RowTitles titles, Optional<String> category, Optional<SourcedText> description,
			List<String> alternateTitles, Optional<Duties> duties) {

		/**
		 * Names, each once, without those that are the title itself.
		 * @param titles the title
		 * @param names the names, which are alike when their letters are
		 */
		public static List<String> names(Titles titles, Stream<String> names) {
			Map<String, String> distinct = new LinkedHashMap<>();
			names.forEach((name) -> distinct.putIfAbsent(TextNormalizer.fold(name), name));
			distinct.remove(TextNormalizer.fold(titles.title()));
			distinct.remove(TextNormalizer.fold(titles.plural()));
			return List.copyOf(distinct.values());
		}

	}

}
