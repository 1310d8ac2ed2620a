package org.rolepair.wages.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.apache.commons.codec.digest.DigestUtils;
import org.rolepair.role.PublicContentWritten;
import org.rolepair.source.Period;
import org.rolepair.source.SourceCatalogue;
import org.rolepair.wages.PriceEdition;
import org.rolepair.wages.PriceKind;
import org.rolepair.wages.PriceLevel;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads and removes editions of price series. The newest edition of a kind is current; of
 * one month, the last one loaded. Older editions stay stored in case it is removed.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class PriceEditions {

	private static final String SELECT = """
			select edition.id, edition.kind, source.slug, edition.period_label, edition.period_reference, edition.digest
			from price_edition edition join source on source.id = edition.source_id
			order by edition.period_reference desc, edition.id desc""";

	private final JdbcClient database;

	private final JdbcTemplate batches;

	private final SourceCatalogue sources;

	private final ApplicationEventPublisher events;

	/** Returns the current edition of a kind; empty if none is loaded. */
	public Optional<PriceEdition> current(PriceKind kind) {
		return stored(kind).map(Stored::edition);
	}

	/** Returns the editions that cite a source slug, newest first. */
	public List<PriceEdition> citing(String source) {
		return editions().stream().map(Stored::edition).filter((edition) -> edition.source().equals(source)).toList();
	}

	/** Returns whether an edition was last loaded with exactly these levels. */
	public boolean isLoaded(PriceEdition edition, List<PriceLevel> levels) {
		return find(edition).filter((stored) -> stored.digest().equals(digest(levels))).isPresent();
	}

	/** Reads the levels of the current edition of a kind, by area and month. */
	public void forEach(PriceKind kind, Consumer<PriceLevel> reader) {
		stored(kind).ifPresent((stored) -> this.database.sql("""
				select area_code, title, reference, amount from price_level where edition_id = :id
				order by area_code, reference""").param("id", stored.id()).query((row) -> {
			reader.accept(new PriceLevel(row.getString("area_code"), row.getString("title"), month(row, "reference"),
					row.getBigDecimal("amount")));
		}));
	}

	/** Returns the levels of the current edition of a kind by area and month. */
	Map<String, Map<YearMonth, BigDecimal>> levels(PriceKind kind) {
		Map<String, Map<YearMonth, BigDecimal>> levels = new HashMap<>();
		forEach(kind, (level) -> levels.computeIfAbsent(level.area(), (area) -> new HashMap<>())
			.put(level.month(), level.level()));
		return levels;
	}

	/**
	 * Loads an edition in the caller's transaction.
	 * @param levels each area and month once
	 * @throws IllegalArgumentException if its source is not in the catalogue
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void load(PriceEdition edition, List<PriceLevel> levels) {
		if (this.sources.find(edition.source()).isEmpty()) {
			throw new IllegalArgumentException("There is no source " + edition.source());
		}
		long id = this.database.sql("select coalesce(max(id), 0) + 1 from price_edition").query(Long.class).single();
		this.database.sql("""
				insert into price_edition (id, kind, source_id, period_label, period_reference, digest)
				select :id, :kind, source.id, :label, :reference, :digest from source where source.slug = :source""")
			.param("id", id)
			.param("kind", edition.kind().name())
			.param("label", edition.period().label())
			.param("reference", edition.month().atDay(1))
			.param("digest", digest(levels))
			.param("source", edition.source())
			.update();
		this.batches.batchUpdate(
				"insert into price_level (edition_id, area_code, title, reference, amount) values (?, ?, ?, ?, ?)",
				levels.stream()
					.map((level) -> new Object[] { id, level.area(), level.title(), level.month().atDay(1),
							level.level() })
					.toList());
		this.events.publishEvent(new PublicContentWritten());
	}

	/**
	 * Removes an edition in the caller's transaction. If it was loaded several times,
	 * removes the last.
	 * @throws IllegalArgumentException if it is not loaded
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(PriceEdition edition) {
		long id = find(edition).orElseThrow(() -> new IllegalArgumentException("Not loaded: " + edition)).id();
		this.database.sql("delete from price_level where edition_id = :id").param("id", id).update();
		this.database.sql("delete from price_edition where id = :id").param("id", id).update();
		this.events.publishEvent(new PublicContentWritten());
	}

	private static String digest(List<PriceLevel> levels) {
		return DigestUtils.sha256Hex(levels.stream()
			.map((level) -> String.join("\t", level.area(), level.title(), level.month().toString(),
					level.level().stripTrailingZeros().toPlainString()))
			.sorted()
			.collect(Collectors.joining("\n")));
	}

	private Optional<Stored> stored(PriceKind kind) {
		return editions().stream().filter((stored) -> stored.edition().kind() == kind).findFirst();
	}

	private Optional<Stored> find(PriceEdition edition) {
		return editions().stream().filter((stored) -> stored.edition().equals(edition)).findFirst();
	}

	/** Returns all editions, newest first; of one month, the last loaded first. */
	private List<Stored> editions() {
		return this.database.sql(SELECT).query(PriceEditions::read).list();
	}

	private static Stored read(ResultSet row, int number) throws SQLException {
		Period period = Period.of(row.getString("period_label"), month(row, "period_reference"));
		return new Stored(row.getLong("id"),
				new PriceEdition(PriceKind.valueOf(row.getString("kind")), row.getString("slug"), period),
				row.getString("digest"));
	}

	private static YearMonth month(ResultSet row, String column) throws SQLException {
		return YearMonth.from(row.getObject(column, LocalDate.class));
	}

	/** A stored edition. Those loaded later have greater ids. */
	private record Stored(long id, PriceEdition edition, String digest) {

	}

}
