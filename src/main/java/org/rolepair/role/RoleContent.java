package org.rolepair.role;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import lombok.With;
import org.rolepair.role.fact.DerivedFacts;
import org.rolepair.role.fact.Facts;

/** The valid content of a role, as editors enter it, without derived facts. */
@With
public record RoleContent(Slug slug, Titles titles, String category, Optional<String> socCode,
		Optional<String> onetSocCode, Currency currency, Optional<SourcedText> description,
		List<String> alternateTitles, Optional<Duties> duties, Facts facts) {

	public RoleContent {
		alternateTitles = List.copyOf(alternateTitles);
	}

	/** Returns the content that a profile was made from. */
	public static RoleContent of(RoleProfile profile) {
		return new RoleContent(profile.slug(), profile.titles(), profile.category().slug(), profile.socCode(),
				profile.onetSocCode(), profile.currency(), profile.description(), profile.alternateTitles(),
				profile.duties(), DerivedFacts.takeFrom(profile.facts()));
	}

	/** Returns the slugs of the sources that it cites, some of them several times. */
	public Stream<String> sources() {
		return Stream
			.of(this.description.stream().map(SourcedText::source), this.duties.stream().map(Duties::source),
					this.facts.byKind().values().stream().map((fact) -> fact.origin().source()))
			.flatMap(Function.identity());
	}

}
