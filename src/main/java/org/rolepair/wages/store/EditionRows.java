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

/**
 * The editions that are kept, and which of them count.
 */
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
	 * Add an edition without rows, which does not count yet.
	 * @return its number, greater than those of all others
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

	void seal(long id, RowChecksum fingerprint) {
		this.database.sql("update place_edition set row_count = :rows, digest = :digest where id = :id")
			.param("rows", fingerprint.rows())
			.param("digest", fingerprint.digest())
			.param("id", id)
			.update();
	}

	void remove(long id) {
		this.database.sql("delete from place_edition where id = :id").param("id", id).update();
	}

	/** Has the newest edition of a kind count; of one month, the one that came last. */
	void chooseCurrent(PlaceKind kind) {
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

	/** The number of an edition that is kept; of several, the one that came last. */
	Optional<Long> find(PlaceEdition edition) {
		return all().stream().filter((kept) -> kept.loaded().edition().equals(edition)).map(Kept::id).findFirst();
	}

	/** All editions, the last first. */
	List<Kept> all() {
		return this.database.sql(SELECT + "order by edition.id desc").query(EditionRows::read).list();
	}

	/** The editions that count, at most one of each kind. */
	List<Kept> current() {
		return this.database.sql(SELECT + "where edition.current_kind is not null").query(EditionRows::read).list();
	}

	private static Kept read(ResultSet row, int number) throws SQLException {
		Period period = Period.of(row.getString("period_label"),
				YearMonth.from(row.getObject("period_reference", LocalDate.class)));
		PlaceEdition edition = new PlaceEdition(PlaceKind.valueOf(row.getString("kind")), row.getString("slug"),
				period);
		return new Kept(row.getLong("id"),
				new LoadedEdition(edition, new RowChecksum(row.getLong("row_count"), row.getString("digest"))));
	}

	/**
	 * An edition with its number.
	 *
	 * @param id its number; editions that came later have greater ones
	 * @param loaded the edition
	 */
	record Kept(long id, LoadedEdition loaded) {

	}

}
