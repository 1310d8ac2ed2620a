package org.rolepair.role;

import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.rolepair.role.fact.DerivedFacts;
import org.rolepair.role.fact.Facts;
import org.rolepair.source.Citation;

/**
 * A role as it is read: everything public about it at one moment, with the particulars of
 * its sources.
 *
 * @param slug its part of an address
 * @param titles its title in all forms
 * @param category the group that it belongs to
 * @param standing its state and what readers are told of it
 * @param socCode its code in the Standard Occupational Classification of 2018
 * @param onetSocCode its code in O*NET-SOC 2019
 * @param currency of all its money
 * @param description what people in the role do, in prose
 * @param alternateTitles other names of the role
 * @param duties what people in the role do, as a list
 * @param facts its figures
 * @param citations each source that it cites, once
 */
public record RoleProfile(@JsonProperty("slug") Slug slug, @JsonProperty("titles") Titles titles,
		@JsonProperty("category") CategoryName category, @JsonProperty("standing") PublicationStatus standing,
		@JsonProperty("socCode") Optional<String> socCode, @JsonProperty("onetSocCode") Optional<String> onetSocCode,
		@JsonProperty("currency") Currency currency, @JsonProperty("description") Optional<SourcedText> description,
		@JsonProperty("alternateTitles") List<String> alternateTitles, @JsonProperty("duties") Optional<Duties> duties,
		@JsonProperty("facts") Facts facts, @JsonProperty("citations") List<Citation> citations) {

	public RoleProfile {
		alternateTitles = List.copyOf(alternateTitles);
		citations = List.copyOf(citations);
	}

	/**
	 * What a role would be if its content were published.
	 * @param content what the role says
	 * @param category its category
	 * @param standing its state
	 * @param known the particulars of sources, among them those that the content cites
	 * @return the profile, with the facts that follow from others
	 */
	public static RoleProfile of(RoleContent content, CategoryName category, PublicationStatus standing,
			Collection<Citation> known) {
		Set<String> cited = new TreeSet<>();
		content.facts().byKind().values().forEach((fact) -> cited.add(fact.origin().source()));
		content.description().ifPresent((text) -> cited.add(text.source()));
		content.duties().ifPresent((list) -> cited.add(list.source()));
		List<Citation> citations = known.stream()
			.filter((citation) -> cited.contains(citation.slug()))
			.sorted(Comparator.comparing(Citation::slug))
			.toList();
		return new RoleProfile(content.slug(), content.titles(), category, standing, content.socCode(),
				content.onetSocCode(), content.currency(), content.description(), content.alternateTitles(),
				content.duties(), DerivedFacts.addTo(content.facts()), citations);
	}

	/**
	 * The particulars of a source that this role cites.
	 * @param source the slug of the source
	 * @return its particulars
	 * @throws IllegalArgumentException when the role does not cite it
	 */
	public Citation citation(String source) {
		for (Citation citation : this.citations) {
			if (citation.slug().equals(source)) {
				return citation;
			}
		}
		throw new IllegalArgumentException(this.slug + " does not cite " + source);
	}

}
