package org.rolepair.exchange.data;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.rolepair.format.DataName;
import org.rolepair.format.Messages;
import org.rolepair.role.Duties;
import org.rolepair.role.Duty;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.SourcedText;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Section;
import org.rolepair.source.Citation;

/**
 * A role as JSON.
 *
 * @param version increases when readers of the previous version would fail
 */
record RoleDocument(String format, int version, RoleData role, List<SectionData> sections, List<SourceData> sources) {

	static final int VERSION = 1;

	static RoleDocument of(PublishedRole role, String address, Messages messages) {
		return new RoleDocument("rolepair-role", VERSION, RoleData.of(role, address),
				SectionData.of(role.profile().facts(), messages),
				role.profile().citations().stream().map(SourceData::of).toList());
	}

	/** A section of a role, and why kinds that are not listed have no value. */
	record SectionData(String section, Optional<String> otherwise, List<FigureData> figures) {

		static List<SectionData> of(Facts facts, Messages messages) {
			return Arrays.stream(Section.values())
				.map((section) -> new SectionData(DataName.of(section),
						Optional.ofNullable(facts.otherwise().get(section)).map(DataName::of),
						Arrays.stream(FactKind.values())
							.filter((kind) -> kind.section() == section)
							.flatMap((kind) -> facts.fact(kind).stream())
							.map((fact) -> FigureData.of(fact, messages))
							.toList()))
				.filter((section) -> section.otherwise().isPresent() || !section.figures().isEmpty())
				.toList();
		}

	}

	/** A role without its figures in the documented format. */
	record RoleData(String slug, String title, String plural, String address, CodeData codes, CategoryData category,
			String state, Optional<String> successor, int revision, Instant publishedAt, String currency,
			Optional<SourcedText> description, List<String> alternateTitles, Optional<DutyData> duties) {

		static RoleData of(PublishedRole role, String address) {
			RoleProfile profile = role.profile();
			return new RoleData(profile.slug().value(), profile.titles().title(), profile.titles().plural(), address,
					new CodeData(profile.socCode(), profile.onetSocCode()),
					new CategoryData(profile.category().slug(), profile.category().name()),
					DataName.of(profile.status().state()),
					profile.status().successor().map((successor) -> successor.slug().value()), role.revision(),
					role.publishedAt(), profile.currency().getCurrencyCode(), profile.description(),
					profile.alternateTitles(), profile.duties().map(DutyData::of));
		}

		/** Occupation codes in SOC 2018 and O*NET-SOC 2019. */
		record CodeData(Optional<String> soc, Optional<String> onetSoc) {

		}

		record CategoryData(String slug, String name) {

		}

		/** Duties, and the work activities of each in the same order. */
		record DutyData(List<String> items, String source, List<List<String>> workActivities) {

			static DutyData of(Duties duties) {
				return new DutyData(duties.texts(), duties.source(),
						duties.items().stream().map(Duty::activities).toList());
			}

		}

	}

	/** A source in the documented format. */
	record SourceData(String slug, String publisher, String title, String shortName, Optional<URI> address,
			String edition, Optional<String> licence, LocalDate retrieved, String method,
			Optional<String> attribution) {

		static SourceData of(Citation citation) {
			return new SourceData(citation.slug(), citation.publisher(), citation.title(), citation.shortName(),
					citation.address(), citation.edition(), citation.licence(), citation.retrievedOn(),
					citation.method(), citation.attribution());
		}

	}

}
