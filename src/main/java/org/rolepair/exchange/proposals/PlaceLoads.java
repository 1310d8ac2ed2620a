package org.rolepair.exchange.proposals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.source.Period;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.store.LoadedEdition;
import org.rolepair.wages.store.PlaceWages;
import org.rolepair.wages.store.RowChecksum;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads an import's wages by place, and removes them when it is undone. */
@Component
@RequiredArgsConstructor
public class PlaceLoads {

	private final PlaceWages wages;

	private final JdbcClient database;

	/** Returns plans of new or changed editions, without outdated ones. */
	public List<PlacePlan> missing(List<PlacePlan> plans) {
		return plans.stream().filter((plan) -> !isOlder(plan.edition()) && !isLoaded(plan)).toList();
	}

	private boolean isOlder(PlaceEdition edition) {
		return this.wages.current(edition.kind())
			.filter((current) -> edition.month().isBefore(current.edition().month()))
			.isPresent();
	}

	private boolean isLoaded(PlacePlan plan) {
		Optional<RowChecksum> kept = this.wages.find(plan.edition()).map(LoadedEdition::checksum);
		return kept.isPresent() && kept.get().equals(RowChecksum.of(plan.rows()));
	}

	public void load(int number, List<PlacePlan> plans) {
		for (PlacePlan plan : plans) {
			this.wages.load(plan.edition(), plan.rows());
			this.database.sql("""
					insert into catalogue_import_place (import_number, kind, source_slug, period_label,
						period_reference)
					values (?, ?, ?, ?, ?)""")
				.params(number, plan.edition().kind().name(), plan.edition().source(), plan.edition().period().label(),
						plan.edition().month().atDay(1))
				.update();
		}
	}

	public void undo(int number) {
		this.database.sql("select * from catalogue_import_place where import_number = :number")
			.param("number", number)
			.query((row, index) -> new PlaceEdition(PlaceKind.valueOf(row.getString("kind")),
					row.getString("source_slug"),
					Period.of(row.getString("period_label"),
							YearMonth.from(row.getObject("period_reference", LocalDate.class)))))
			.list()
			.forEach(this.wages::remove);
		this.database.sql("delete from catalogue_import_place where import_number = :number")
			.param("number", number)
			.update();
	}

}
