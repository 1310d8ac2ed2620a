package org.rolepair.exchange.proposals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.agencies.OnetEdition;
import org.rolepair.role.related.RelatedOccupationEditions;
import org.rolepair.source.Period;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.store.PlaceWages;
import org.rolepair.wages.store.RowChecksum;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads an import's wages by place and related occupations, and removes them when it is
 * undone.
 */
@Component
@RequiredArgsConstructor
public class EditionLoads {

	private final PlaceWages wages;

	private final RelatedOccupationEditions relations;

	private final JdbcClient database;

	/** Returns whether the edition is new or changed, and no newer one is loaded. */
	public boolean isMissing(PlacePlan plan) {
		boolean older = this.wages.current(plan.edition().kind())
			.filter((current) -> plan.edition().month().isBefore(current.edition().month()))
			.isPresent();
		return !older && this.wages.find(plan.edition())
			.filter((kept) -> kept.checksum().equals(RowChecksum.of(plan.rows())))
			.isEmpty();
	}

	/** Returns whether the edition is new or changed, and no newer one is loaded. */
	public boolean isMissing(RelationPlan plan) {
		boolean older = this.relations.current()
			.filter((current) -> OnetEdition.isOlder(plan.edition().source(), current.source())
					|| plan.edition().released().isBefore(current.released()))
			.isPresent();
		return !older && !this.relations.isLoaded(plan.edition(), plan.codes());
	}

	public void load(int number, PlacePlan plan) {
		this.wages.load(plan.edition(), plan.rows());
		this.database.sql("""
				insert into catalogue_import_place (import_number, kind, source_slug, period_label, period_reference)
				values (?, ?, ?, ?, ?)""")
			.params(number, plan.edition().kind().name(), plan.edition().source(), plan.edition().period().label(),
					plan.edition().month().atDay(1))
			.update();
	}

	public void load(int number, RelationPlan plan) {
		this.relations.load(plan.edition(), plan.codes());
		this.database
			.sql("insert into catalogue_import_relation (import_number, source_slug, released) values (?, ?, ?)")
			.params(number, plan.edition().source(), plan.edition().released().atDay(1))
			.update();
	}

	public void undo(int number) {
		this.database.sql("select * from catalogue_import_place where import_number = ?")
			.param(number)
			.query((row, index) -> new PlaceEdition(PlaceKind.valueOf(row.getString("kind")),
					row.getString("source_slug"),
					Period.of(row.getString("period_label"),
							YearMonth.from(row.getObject("period_reference", LocalDate.class)))))
			.list()
			.forEach(this.wages::remove);
		this.database.sql("select source_slug, released from catalogue_import_relation where import_number = ?")
			.param(number)
			.query((row, index) -> new RelatedOccupationEditions.RelationEdition(row.getString("source_slug"),
					YearMonth.from(row.getObject("released", LocalDate.class))))
			.list()
			.forEach(this.relations::remove);
		List.of("catalogue_import_place", "catalogue_import_relation")
			.forEach((table) -> this.database.sql("delete from " + table + " where import_number = ?")
				.param(number)
				.update());
	}

}
