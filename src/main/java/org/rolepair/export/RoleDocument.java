package org.rolepair.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.rolepair.fact.FactKind;
import org.rolepair.fact.Facts;
import org.rolepair.fact.Section;
import org.rolepair.format.DataName;
import org.rolepair.format.Messages;
import org.rolepair.role.PublishedRole;

/**
 * The page of a role as JSON.
 *
 * @param format tells readers what they have
 * @param version of the format; it grows when a reader of an older one would fail
 * @param role the role
 * @param sections its figures by section
 * @param sources the sources of its figures and texts
 */
record RoleDocument(String format, int version, RoleData role, List<SectionData> sections, List<SourceData> sources) {

	static final int VERSION = 1;

	static RoleDocument of(PublishedRole role, String address, Messages messages) {
		return new RoleDocument("rolepair-role", VERSION, RoleData.of(role, address),
				SectionData.of(role.profile().facts(), messages),
				role.profile().citations().stream().map(SourceData::of).toList());
	}

	/**
	 * A section of a role.
	 *
	 * @param section its name
	 * @param otherwise why a kind that is not listed has no value
	 * @param figures its figures
	 */
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

}
