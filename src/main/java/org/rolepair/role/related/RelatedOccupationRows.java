package org.rolepair.role.related;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database rows of all editions. */
@Component
@RequiredArgsConstructor
class RelatedOccupationRows {

	private static final int BATCH = 1_000;

	private final JdbcClient database;

	private final JdbcTemplate batches;

	void add(RelatedOccupationEditions.RelationEdition edition, RelatedCodes codes) {
		long id = this.database.sql("select coalesce(max(id), 0) + 1 from relation_edition").query(Long.class).single();
		this.database.sql("""
				insert into relation_edition (id, source_id, released, digest)
				select :id, source.id, :released, :digest from source where source.slug = :source""")
			.param("id", id)
			.param("released", edition.released().atDay(1))
			.param("digest", codes.digest())
			.param("source", edition.source())
			.update();
		addRows(id, codes);
	}

	private void addRows(long edition, RelatedCodes codes) {
		List<Object[]> rows = new ArrayList<>();
		codes.byCode().forEach((code, related) -> {
			for (int i = 0; i < related.size(); i++) {
				rows.add(new Object[] { edition, code, i + 1, related.get(i) });
			}
		});
		for (int from = 0; from < rows.size(); from += BATCH) {
			this.batches.batchUpdate(
					"insert into related_occupation (edition_id, code, position, related_code) values (?, ?, ?, ?)",
					rows.subList(from, Math.min(from + BATCH, rows.size())));
		}
	}

	void remove(long edition) {
		this.database.sql("delete from related_occupation where edition_id = :id").param("id", edition).update();
		this.database.sql("delete from relation_edition where id = :id").param("id", edition).update();
	}

	/** Returns all editions, newest first; of one month, the last loaded first. */
	List<StoredRelationEdition> editions() {
		return this.database.sql("""
				select edition.id, source.slug, edition.released, edition.digest
				from relation_edition edition join source on source.id = edition.source_id
				order by edition.released desc, edition.id desc""").query(RelatedOccupationRows::read).list();
	}

	/** Returns an occupation's relations in the current edition, if one is loaded. */
	Optional<RelatedOccupationEditions.Related> related(String code) {
		List<String> sources = new ArrayList<>();
		List<String> codes = new ArrayList<>();
		this.database.sql("""
				select source.slug, related.related_code
				from relation_edition edition join source on source.id = edition.source_id
				left join related_occupation related on related.edition_id = edition.id and related.code = :code
				where edition.id = (
					select id from relation_edition order by released desc, id desc fetch first 1 row only)
				order by related.position""").param("code", code).query((row) -> {
			sources.add(row.getString("slug"));
			Optional.ofNullable(row.getString("related_code")).ifPresent(codes::add);
		});
		return sources.stream().findFirst().map((source) -> new RelatedOccupationEditions.Related(source, codes));
	}

	private static StoredRelationEdition read(ResultSet row, int number) throws SQLException {
		return new StoredRelationEdition(row.getLong("id"),
				new RelatedOccupationEditions.RelationEdition(row.getString("slug"),
						YearMonth.from(row.getObject("released", LocalDate.class))),
				row.getString("digest"));
	}

	/** A stored edition. Those loaded later have greater ids. */
	record StoredRelationEdition(long id, RelatedOccupationEditions.RelationEdition edition, String digest) {

	}

}
