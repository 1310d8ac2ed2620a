package org.rolepair.exchange;

import java.time.LocalDate;
import java.time.YearMonth;

import org.rolepair.relation.RelationEdition;
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
			.query((row, index) -> new RelationEdition(row.getString("source_slug"),
					YearMonth.from(row.getObject("released", LocalDate.class))))
			.list()
			.forEach(this.relations::remove);
		this.database.sql("delete from catalogue_import_relation where import_number = :number")
			.param("number", number)
			.update();
	}

}
