package org.rolepair.exchange.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.agencies.OnetEdition;
import org.rolepair.role.related.RelatedOccupationEditions;
import org.rolepair.source.Period;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PriceEdition;
import org.rolepair.wages.PriceKind;
import org.rolepair.wages.store.PlaceWages;
import org.rolepair.wages.store.PriceEditions;
import org.rolepair.wages.store.RowChecksum;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads the editions of an import, and removes them when it is undone. */
@Component
@RequiredArgsConstructor
public class EditionLoads {

	private final PlaceWages wages;

	private final PriceEditions prices;

	private final RelatedOccupationEditions relations;

	private final JdbcClient database;

	/** Returns the editions that are new or changed, and that no newer one replaces. */
	public EditionPlans missing(EditionPlans plans) {
		return new EditionPlans(plans.places().stream().filter(this::isMissing).toList(),
				plans.prices().stream().filter(this::isMissing).toList(), plans.relations().filter(this::isMissing));
	}

	private boolean isMissing(PlacePlan plan) {
		boolean older = this.wages.current(plan.edition().kind())
			.filter((current) -> plan.edition().month().isBefore(current.edition().month()))
			.isPresent();
		return !older && this.wages.find(plan.edition())
			.filter((kept) -> kept.checksum().equals(RowChecksum.of(plan.rows())))
			.isEmpty();
	}

	private boolean isMissing(PricePlan plan) {
		boolean older = this.prices.current(plan.edition().kind())
			.filter((current) -> plan.edition().month().isBefore(current.month()))
			.isPresent();
		return !older && !this.prices.isLoaded(plan.edition(), plan.levels());
	}

	private boolean isMissing(RelationPlan plan) {
		boolean older = this.relations.current()
			.filter((current) -> OnetEdition.isOlder(plan.edition().source(), current.source())
					|| plan.edition().released().isBefore(current.released()))
			.isPresent();
		return !older && !this.relations.isLoaded(plan.edition(), plan.codes());
	}

	public void load(int number, EditionPlans plans) {
		plans.places().forEach((plan) -> {
			this.wages.load(plan.edition(), plan.rows());
			record("catalogue_import_place", number, plan.edition().kind(), plan.edition().source(),
					plan.edition().period());
		});
		plans.prices().forEach((plan) -> {
			this.prices.load(plan.edition(), plan.levels());
			record("catalogue_import_price", number, plan.edition().kind(), plan.edition().source(),
					plan.edition().period());
		});
		plans.relations().ifPresent((plan) -> load(number, plan));
	}

	private void record(String table, int number, Enum<?> kind, String source, Period period) {
		this.database
			.sql("insert into " + table + " (import_number, kind, source_slug, period_label, period_reference)"
					+ " values (?, ?, ?, ?, ?)")
			.params(number, kind.name(), source, period.label(), period.reference().orElseThrow().atDay(1))
			.update();
	}

	private void load(int number, RelationPlan plan) {
		this.relations.load(plan.edition(), plan.codes());
		this.database
			.sql("insert into catalogue_import_relation (import_number, source_slug, released) values (?, ?, ?)")
			.params(number, plan.edition().source(), plan.edition().released().atDay(1))
			.update();
	}

	public void undo(int number) {
		recorded("catalogue_import_place", number,
				(kind, source, period) -> this.wages.remove(new PlaceEdition(PlaceKind.valueOf(kind), source, period)));
		recorded("catalogue_import_price", number, (kind, source, period) -> this.prices
			.remove(new PriceEdition(PriceKind.valueOf(kind), source, period)));
		this.database.sql("select source_slug, released from catalogue_import_relation where import_number = ?")
			.param(number)
			.query((row, index) -> new RelatedOccupationEditions.RelationEdition(row.getString("source_slug"),
					YearMonth.from(row.getObject("released", LocalDate.class))))
			.list()
			.forEach(this.relations::remove);
		List.of("catalogue_import_place", "catalogue_import_price", "catalogue_import_relation")
			.forEach((table) -> this.database.sql("delete from " + table + " where import_number = ?")
				.param(number)
				.update());
	}

	private void recorded(String table, int number, RecordedEdition remove) {
		this.database.sql("select * from " + table + " where import_number = ?")
			.param(number)
			.query((row, index) -> remover(row, remove))
			.list()
			.forEach(Runnable::run);
	}

	private static Runnable remover(ResultSet row, RecordedEdition remove) throws SQLException {
		String kind = row.getString("kind");
		String source = row.getString("source_slug");
		Period period = Period.of(row.getString("period_label"),
				YearMonth.from(row.getObject("period_reference", LocalDate.class)));
		return () -> remove.accept(kind, source, period);
	}

	@FunctionalInterface
	private interface RecordedEdition {

		void accept(String kind, String source, Period period);

	}

}
