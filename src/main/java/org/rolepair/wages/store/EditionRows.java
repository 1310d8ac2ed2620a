package org.rolepair.wages.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.source.Period;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the editions and selects the current one of each kind. */
@Component
@RequiredArgsConstructor
class EditionRows {

	private static final String SELECT = """
			select edition.id, edition.kind, source.slug, edition.period_label, edition.period_reference,
				edition.row_count, edition.digest
			from place_edition edition join source on source.id = edition.source_id
			""";

	private final JdbcClient database;

	/**
	 * Adds an edition that has no rows and is not current yet.
	 * @return its id, greater than all others
	 */
	long add(PlaceEdition edition) {
		long id = this.database.sql("select coalesce(max(id), 0) + 1 from place_edition").query(Long.class).single();
		this.database.sql("""
				insert into place_edition (id, kind, source_id, period_label, period_reference, row_count, digest)
				select :id, :kind, source.id, :label, :reference, 0, '' from source where source.slug = :source""")
			.param("id", id)
			.param("kind", edition.kind().name())
			.param("label", edition.period().label())
			.param("reference", edition.month().atDay(1))
			.param("source", edition.source())
			.update();
		return id;
	}

	void setChecksum(long id, RowChecksum checksum) {
		this.database.sql("update place_edition set row_count = :rows, digest = :digest where id = :id")
			.param("rows", checksum.rows())
			.param("digest", checksum.digest())
			.param("id", id)
			.update();
	}

	void remove(long id) {
		this.database.sql("delete from place_edition where id = :id").param("id", id).update();
	}

	/**
	 * Makes the newest edition current; within a month, the last one loaded. None of the
	 * nation's is: its editions are a series.
	 */
	void updateCurrent(PlaceKind kind) {
		if (kind == PlaceKind.NATION) {
			return;
		}
		this.database.sql("update place_edition set current_kind = null where current_kind = :kind")
			.param("kind", kind.name())
			.update();
		this.database.sql("""
				update place_edition set current_kind = kind where id = (
					select id from place_edition where kind = :kind
					order by period_reference desc, id desc fetch first 1 row only)""")
			.param("kind", kind.name())
			.update();
	}

	/** Returns all editions, last loaded first. */
	List<LoadedEdition> all() {
		return this.database.sql(SELECT + "order by edition.id desc").query(EditionRows::read).list();
	}

	/** Returns the current edition of a kind; empty if none is loaded. */
	Optional<LoadedEdition> current(PlaceKind kind) {
		return this.database.sql(SELECT + "where edition.current_kind = :kind")
			.param("kind", kind.name())
			.query(EditionRows::read)
			.optional();
	}

	private static LoadedEdition read(ResultSet row, int number) throws SQLException {
		Period period = Period.of(row.getString("period_label"),
				YearMonth.from(row.getObject("period_reference", LocalDate.class)));
		PlaceEdition edition = new PlaceEdition(PlaceKind.valueOf(row.getString("kind")), row.getString("slug"),
				period);
		return new LoadedEdition(row.getLong("id"), edition,
				new RowChecksum(row.getLong("row_count"), row.getString("digest")));
	}

}
