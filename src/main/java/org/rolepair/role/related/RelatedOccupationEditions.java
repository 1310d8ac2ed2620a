package org.rolepair.role.related;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import lombok.RequiredArgsConstructor;
import org.apache.commons.codec.digest.DigestUtils;
import org.rolepair.role.PublicContentWritten;
import org.rolepair.source.SourceCatalogue;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * O*NET's related occupations by edition. They belong to codes rather than roles, so that
 * removing a role breaks no relation. The newest edition is current; of one month, the
 * last loaded. Older editions stay as fallbacks.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class RelatedOccupationEditions {

	private static final int BATCH = 1_000;

	private final JdbcClient database;

	private final JdbcTemplate batches;

	private final SourceCatalogue sources;

	private final ApplicationEventPublisher events;

	/** Returns the related occupations of an O*NET-SOC code, if an edition is loaded. */
	public Optional<Related> of(String code) {
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
		return sources.stream().findFirst().map((source) -> new Related(source, codes));
	}

	/** Returns the current edition; empty if none is loaded. */
	public Optional<RelationEdition> current() {
		return editions().stream().map(StoredRelationEdition::edition).findFirst();
	}

	/**
	 * Returns whether an edition was last loaded with exactly these relations.
	 * @param codes the codes of related occupations by code, the closest first
	 */
	public boolean isLoaded(RelationEdition edition, SortedMap<String, List<String>> codes) {
		return find(edition).filter((kept) -> kept.digest().equals(digest(codes))).isPresent();
	}

	/** Returns the editions that cite a source, newest first. */
	public List<RelationEdition> citing(String source) {
		return editions().stream()
			.map(StoredRelationEdition::edition)
			.filter((edition) -> edition.source().equals(source))
			.toList();
	}

	/**
	 * Adds an edition in the caller's transaction.
	 * @throws IllegalArgumentException if its source is not in the catalogue
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void load(RelationEdition edition, SortedMap<String, List<String>> codes) {
		if (this.sources.find(edition.source()).isEmpty()) {
			throw new IllegalArgumentException("There is no source " + edition.source());
		}
		long id = this.database.sql("select coalesce(max(id), 0) + 1 from relation_edition").query(Long.class).single();
		this.database.sql("""
				insert into relation_edition (id, source_id, released, digest)
				select :id, source.id, :released, :digest from source where source.slug = :source""")
			.param("id", id)
			.param("released", edition.released().atDay(1))
			.param("digest", digest(codes))
			.param("source", edition.source())
			.update();
		addRows(id, codes);
		this.events.publishEvent(new PublicContentWritten());
	}

	/** Returns a SHA-256 digest for detecting changed relations. */
	private static String digest(SortedMap<String, List<String>> codes) {
		return DigestUtils.sha256Hex(codes.toString());
	}

	private void addRows(long edition, SortedMap<String, List<String>> codes) {
		List<Object[]> rows = new ArrayList<>();
		codes.forEach((code, related) -> {
			for (int i = 0; i < related.size(); i++) {
				rows.add(new Object[] { edition, code, i + 1, related.get(i) });
			}
		});
		this.batches.batchUpdate(
				"insert into related_occupation (edition_id, code, position, related_code) values (?, ?, ?, ?)", rows,
				BATCH, (statement, row) -> new ArgumentPreparedStatementSetter(row).setValues(statement));
	}

	/**
	 * Removes an edition in the caller's transaction. If it was loaded several times,
	 * removes the last.
	 * @throws IllegalArgumentException if it is not loaded
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(RelationEdition edition) {
		long id = find(edition).orElseThrow(() -> new IllegalArgumentException("Not loaded: " + edition)).id();
		this.database.sql("delete from related_occupation where edition_id = :id").param("id", id).update();
		this.database.sql("delete from relation_edition where id = :id").param("id", id).update();
		this.events.publishEvent(new PublicContentWritten());
	}

	/** Returns all editions, newest first; of one month, the last loaded first. */
	private List<StoredRelationEdition> editions() {
		return this.database.sql("""
				select edition.id, source.slug, edition.released, edition.digest
				from relation_edition edition join source on source.id = edition.source_id
				order by edition.released desc, edition.id desc""").query(RelatedOccupationEditions::read).list();
	}

	private static StoredRelationEdition read(ResultSet row, int number) throws SQLException {
		YearMonth released = YearMonth.from(row.getObject("released", LocalDate.class));
		return new StoredRelationEdition(row.getLong("id"), new RelationEdition(row.getString("slug"), released),
				row.getString("digest"));
	}

	private Optional<StoredRelationEdition> find(RelationEdition edition) {
		return editions().stream().filter((kept) -> kept.edition().equals(edition)).findFirst();
	}

	/** The codes of related occupations in the current edition, the closest first. */
	public record Related(String source, List<String> codes) {

		public Related {
			codes = List.copyOf(codes);
		}

	}

	/** An edition of O*NET's table of related occupations, sorted by its month. */
	public record RelationEdition(String source, YearMonth released) {

	}

	/** A stored edition. Those loaded later have greater ids. */
	private record StoredRelationEdition(long id, RelationEdition edition, String digest) {

	}

}
