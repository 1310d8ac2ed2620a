package org.rolepair.exchange.proposals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.rolepair.exchange.agencies.OnetData;
import org.rolepair.exchange.agencies.OnetEdition;
import org.rolepair.exchange.agencies.OnetOccupation;
import org.rolepair.exchange.roletable.RowTitles;
import org.rolepair.exchange.tables.FileProblem;
import org.rolepair.role.Duties;
import org.rolepair.role.SourcedText;
import org.rolepair.role.Titles;
import org.rolepair.role.occupation.MajorGroups;
import org.rolepair.role.occupation.OccupationTitles;

/**
 * O*NET's occupations and their texts, each table from the newest edition that has the
 * occupation.
 *
 * @param editions the newest first
 */
record OnetOccupations(List<OnetData> editions, CitedSources sources) {

	private static final String ONET = "O*NET";

	boolean isPresent() {
		return this.editions.stream().anyMatch((edition) -> !edition.occupations().isEmpty());
	}

	/** Returns the occupations in the order of the newest table. */
	List<OnetOccupation> all() {
		Map<String, OnetOccupation> all = new LinkedHashMap<>();
		this.editions.forEach((edition) -> edition.occupations().forEach((one) -> all.putIfAbsent(one.code(), one)));
		return List.copyOf(all.values());
	}

	/** Returns the tables with less effect, or none, because others are missing. */
	List<FileProblem> missing() {
		List<FileProblem> missing = new ArrayList<>();
		if (!isPresent() && this.editions.stream().anyMatch(OnetData::lacksOccupations)) {
			missing.add(FileProblem.of(ONET, "its tasks and alternate titles need its Occupation Data"));
		}
		for (OnetData edition : this.editions) {
			String name = (this.editions.size() == 1) ? ONET : edition(edition).label();
			edition.missing().forEach((reason) -> missing.add(FileProblem.of(name, reason)));
		}
		return missing;
	}

	RoleProposal.Texts texts(OnetOccupation occupation) {
		String code = occupation.code();
		Titles titles = OccupationTitles.of(occupation.title());
		OnetData described = newest((edition) -> edition.describes(code)).orElseThrow();
		List<String> names = newest((edition) -> !edition.alternateTitles(code).isEmpty())
			.map((edition) -> edition.alternateTitles(code))
			.orElse(List.of());
		return new RoleProposal.Texts(RowTitles.of(titles), MajorGroups.of(code).map((group) -> group.name().slug()),
				Optional.of(new SourcedText(occupation.description(), this.sources.onet(edition(described)))),
				RoleProposal.Texts.names(titles, names.stream()), duties(code));
	}

	private Optional<OnetData> newest(Predicate<OnetData> has) {
		return this.editions.stream().filter(has).findFirst();
	}

	private static OnetEdition edition(OnetData data) {
		return data.edition().orElseThrow();
	}

	private Optional<Duties> duties(String code) {
		return newest((edition) -> !edition.tasks().duties(code).isEmpty())
			.map((edition) -> new Duties(edition.tasks().duties(code), this.sources.onet(edition(edition))));
	}

}
