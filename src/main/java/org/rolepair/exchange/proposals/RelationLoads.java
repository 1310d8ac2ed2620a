package org.rolepair.exchange.proposals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.agencies.OfficialData;
import org.rolepair.exchange.agencies.OnetData;
import org.rolepair.exchange.agencies.OnetEdition;
import org.rolepair.role.related.RelatedCodes;
import org.rolepair.role.related.RelatedOccupationEditions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads an import's related occupations, and removes them when it is undone. */
@Component
@RequiredArgsConstructor
public class RelationLoads {

	private final RelatedOccupationEditions relations;

	private final JdbcClient database;

	/** Returns whether the edition is new or changed, and no newer one is loaded. */
	public boolean isMissing(RelationPlan plan) {
		boolean older = this.relations.current()
			.filter((current) -> OnetEdition.isOlder(plan.edition().source(), current.source())
					|| plan.edition().released().isBefore(current.released()))
			.isPresent();
		return !older && !this.relations.isLoaded(plan.edition(), plan.codes());
	}

	public void load(int number, RelationPlan plan) {
		this.relations.load(plan.edition(), plan.codes());
		this.database
			.sql("insert into catalogue_import_relation (import_number, source_slug, released) values (?, ?, ?)")
			.params(number, plan.edition().source(), plan.edition().released().atDay(1))
			.update();
	}

	public void undo(int number) {
		this.database.sql("select source_slug, released from catalogue_import_relation where import_number = :number")
			.param("number", number)
			.query((row, index) -> new RelatedOccupationEditions.RelationEdition(row.getString("source_slug"),
					YearMonth.from(row.getObject("released", LocalDate.class))))
			.list()
			.forEach(this.relations::remove);
		this.database.sql("delete from catalogue_import_relation where import_number = :number")
			.param("number", number)
			.update();
	}

	public record RelationPlan(RelatedOccupationEditions.RelationEdition edition, RelatedCodes codes) {

		/** Returns the plan; empty without O*NET's related occupations table. */
		static Optional<RelationPlan> of(OfficialData data, OnetEdition edition, CitedSources sources) {
			Map<String, List<String>> byCode = new TreeMap<>();
			data.onet().withRelated().forEach((code) -> {
				List<String> related = data.onet()
					.related(code)
					.stream()
					.map(OnetData.RelatedOccupation::code)
					.filter((other) -> !other.equals(code))
					.distinct()
					.toList();
				if (!related.isEmpty()) {
					byCode.put(code, related);
				}
			});
			return byCode.isEmpty() ? Optional.empty()
					: Optional.of(new RelationPlan(
							new RelatedOccupationEditions.RelationEdition(sources.onet(edition), edition.released()),
							RelatedCodes.of(byCode)));
		}

	}

}
