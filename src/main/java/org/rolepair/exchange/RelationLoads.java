package org.rolepair.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.rolepair.official.OfficialData;
import org.rolepair.official.OnetData;
import org.rolepair.official.OnetEdition;
import org.rolepair.relation.RelatedCodes;
import org.rolepair.relation.Relations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads related occupations with an import, and takes them out again with it.
 */
@Component
class RelationLoads {

	private final Relations relations;

	private final JdbcClient database;

	RelationLoads(Relations relations, JdbcClient database) {
		this.relations = relations;
		this.database = database;
	}

	/** Whether an edition is not there as it is, and none newer is. */
	boolean isMissing(RelationPlan plan) {
		boolean older = this.relations.current()
			.filter((current) -> plan.edition().released().isBefore(current.released()))
			.isPresent();
		return !older && !this.relations.isLoaded(plan.edition(), plan.codes());
	}

	void load(int number, RelationPlan plan) {
		this.relations.load(plan.edition(), plan.codes());
		this.database.sql("""
				insert into catalogue_import_relation (import_number, source_slug, released)
				values (:number, :source, :released)""")
			.param("number", number)
			.param("source", plan.edition().source())
			.param("released", plan.edition().released().atDay(1))
			.update();
	}

	void undo(int number) {
		this.database.sql("select source_slug, released from catalogue_import_relation where import_number = :number")
			.param("number", number)
			.query((row, index) -> new Relations.RelationEdition(row.getString("source_slug"),
					YearMonth.from(row.getObject("released", LocalDate.class))))
			.list()
			.forEach(this.relations::remove);
		this.database.sql("delete from catalogue_import_relation where import_number = :number")
			.param("number", number)
			.update();
	}

	/**
	 * The related occupations of one edition of O*NET.
	 *
	 * @param edition the edition
	 * @param codes the relations
	 */
	record RelationPlan(Relations.RelationEdition edition, RelatedCodes codes) {

		/**
		 * What was read.
		 * @return empty when O*NET's table was not given
		 */
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
			return byCode.isEmpty() ? Optional.empty() : Optional.of(new RelationPlan(
					new Relations.RelationEdition(sources.onet(edition), edition.released()), RelatedCodes.of(byCode)));
		}

	}

}
