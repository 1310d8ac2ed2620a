package org.rolepair.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.rolepair.format.DataName;
import org.rolepair.role.Duties;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.SourcedText;

/**
 * A role without its figures in the documented form.
 *
 * @param address its page
 * @param codes its occupation codes
 * @param state published or retired
 * @param successor the slug of the role to read instead of a retired one
 * @param revision the number of the revision that is shown
 * @param description what its people do, with the slug of its source
 * @param duties what its people do, as a list, with the slug of its source
 */
record RoleData(String slug, String title, String plural, String address, CodeData codes, CategoryData category,
		String state, Optional<String> successor, int revision, Instant publishedAt, String currency,
		Optional<SourcedText> description, List<String> alternateTitles, Optional<Duties> duties) {

	static RoleData of(PublishedRole role, String address) {
		RoleProfile profile = role.profile();
		return new RoleData(profile.slug().value(), profile.titles().title(), profile.titles().plural(), address,
				new CodeData(profile.socCode(), profile.onetSocCode()),
				new CategoryData(profile.category().slug(), profile.category().name()),
				DataName.of(profile.standing().state()),
				profile.standing().successor().map((successor) -> successor.slug().value()), role.revision(),
				role.publishedAt(), profile.currency().getCurrencyCode(), profile.description(),
				profile.alternateTitles(), profile.duties());
	}

	/**
	 * Occupation codes.
	 *
	 * @param soc in the Standard Occupational Classification of 2018
	 * @param onetSoc in O*NET-SOC 2019
	 */
	record CodeData(Optional<String> soc, Optional<String> onetSoc) {

	}

	/**
	 * The category of a role.
	 */
	record CategoryData(String slug, String name) {

	}

}
