package org.rolepair.role;

import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.rolepair.role.fact.DerivedFacts;
import org.rolepair.role.fact.Facts;

/**
 * What a role says, all of it valid, without what is worked out from it: what an editor
 * enters and publishing writes.
 *
 * @param slug its part of an address
 * @param titles its title in all forms
 * @param category the slug of its category
 * @param socCode its code in the Standard Occupational Classification of 2018
 * @param onetSocCode its code in O*NET-SOC 2019
 * @param currency of all its money
 * @param description what people in the role do, in prose
 * @param alternateTitles other names of the role
 * @param duties what people in the role do, as a list
 * @param facts its figures, as they are stored
 */
public record RoleContent(Slug slug, Titles titles, String category, Optional<String> socCode,
		Optional<String> onetSocCode, Currency currency, Optional<SourcedText> description,
		List<String> alternateTitles, Optional<Duties> duties, Facts facts) {

	public RoleContent {
		alternateTitles = List.copyOf(alternateTitles);
	}

	/**
	 * What a published role said.
	 * @return the content from which that profile was made
	 */
	public static RoleContent of(RoleProfile profile) {
		return new RoleContent(profile.slug(), profile.titles(), profile.category().slug(), profile.socCode(),
				profile.onetSocCode(), profile.currency(), profile.description(), profile.alternateTitles(),
				profile.duties(), DerivedFacts.takeFrom(profile.facts()));
	}

}
