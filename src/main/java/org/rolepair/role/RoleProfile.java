package org.rolepair.role;

import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import lombok.With;
import org.rolepair.role.fact.DerivedFacts;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.StatisticalRow;
import org.rolepair.source.Citation;

/**
 * All public content of a role at one moment, including the citations of its sources.
 *
 * @param socCode a code in the Standard Occupational Classification of 2018
 * @param onetSocCode a code in O*NET-SOC 2019
 */
@With
public record RoleProfile(@JsonProperty("slug") Slug slug, @JsonProperty("titles") Titles titles,
		@JsonProperty("category") CategoryName category, @JsonProperty("standing") PublicationStatus status,
		@JsonProperty("socCode") Optional<String> socCode, @JsonProperty("onetSocCode") Optional<String> onetSocCode,
		@JsonProperty("currency") Currency currency, @JsonProperty("description") Optional<SourcedText> description,
		@JsonProperty("alternateTitles") List<String> alternateTitles, @JsonProperty("duties") Optional<Duties> duties,
		@JsonProperty("facts") Facts facts, @JsonProperty("citations") List<Citation> citations) {

	/** How many other names a role can have; O*NET 29.3 lists up to 2,750 of one. */
	public static final int MAX_ALTERNATE_TITLES = 5_000;

	public RoleProfile {
		alternateTitles = List.copyOf(alternateTitles);
		citations = List.copyOf(citations);
	}

	/**
	 * Builds the profile that publishing this content would create, derived facts
	 * included.
	 * @param known citations, including all that the content refers to
	 */
	public static RoleProfile of(RoleContent content, CategoryName category, PublicationStatus status,
			Collection<Citation> known) {
		Set<String> cited = content.sources().collect(Collectors.toSet());
		List<Citation> citations = known.stream()
			.filter((citation) -> cited.contains(citation.slug()))
			.sorted(Comparator.comparing(Citation::slug))
			.toList();
		return new RoleProfile(content.slug(), content.titles(), category, status, content.socCode(),
				content.onetSocCode(), content.currency(), content.description(), content.alternateTitles(),
				content.duties(), DerivedFacts.addTo(content.facts()), citations);
	}

	/**
	 * Returns the row that one of the role's figures was taken from, if the row covers
	 * more than the role. An O*NET occupation with a suffix other than .00 has no row of
	 * its own in other agencies' tables, and a row without a code covers several
	 * occupations.
	 */
	public Optional<StatisticalRow> widerRow(Fact fact) {
		return fact.origin().row().filter((row) -> !row.code().filter(this::isOwnCode).isPresent());
	}

	private boolean isOwnCode(String code) {
		boolean detailed = this.onetSocCode.filter((own) -> !own.endsWith(".00")).isPresent();
		return this.onetSocCode.filter(code::equals).isPresent()
				|| (!detailed && this.socCode.filter(code::equals).isPresent());
	}

	/** Returns {@link #widerRow(Fact)} for the role's figure of a kind. */
	public Optional<StatisticalRow> widerRow(FactKind kind) {
		return this.facts.fact(kind).flatMap(this::widerRow);
	}

	/** Returns whether both roles take a figure from one row, in whichever edition. */
	public boolean sharesRow(FactKind kind, RoleProfile other) {
		return this.facts.fact(kind)
			.flatMap((one) -> other.facts.fact(kind).filter((two) -> one.origin().isSameRowAs(two.origin())))
			.isPresent();
	}

	/** Returns the citation of a source, which the role must cite. */
	public Citation citation(String source) {
		for (Citation citation : this.citations) {
			if (citation.slug().equals(source)) {
				return citation;
			}
		}
		throw new IllegalArgumentException(this.slug + " doesn't cite " + source);
	}

}
