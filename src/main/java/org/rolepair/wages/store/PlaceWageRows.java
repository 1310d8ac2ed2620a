package org.rolepair.wages.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.rolepair.role.fact.Answer;
import org.rolepair.source.Period;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PlacePay;
import org.rolepair.wages.PlaceWage;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the wage rows of all editions. */
@Component
@RequiredArgsConstructor
public class PlaceWageRows {

	private static final List<String> NUMBERS = List.of("employment", "mean", "percentile_10", "percentile_25",
			"median", "percentile_75", "percentile_90");

	private static final int FETCHED = 1_000;

	/** SQL types of a row, since asking the database for each null is slow. */
	private static final int[] TYPES = { Types.BIGINT, Types.VARCHAR, Types.VARCHAR, Types.BOOLEAN, Types.VARCHAR,
			Types.NUMERIC, Types.NUMERIC, Types.NUMERIC, Types.NUMERIC, Types.NUMERIC, Types.NUMERIC, Types.NUMERIC,
			Types.NUMERIC, Types.NUMERIC };

	private static final String COLUMNS = """
			wage.soc_code, wage.area_code, wage.hourly, wage.marks, wage.employment, wage.mean, wage.percentile_10,
			wage.percentile_25, wage.median, wage.percentile_75, wage.percentile_90, wage.employment_error,
			wage.mean_error
			""";

	private static final String ONE = "select " + COLUMNS + """
			from place_wage wage join place_edition edition on edition.id = wage.edition_id
			where edition.current_kind = :kind and wage.area_code = :area and wage.soc_code = :code%d""";

	private final JdbcClient database;

	private final JdbcTemplate batches;

	void add(long edition, List<PlaceWage> rows) {
		this.batches.batchUpdate("""
				insert into place_wage (edition_id, soc_code, area_code, hourly, marks, employment, mean, percentile_10,
					percentile_25, median, percentile_75, percentile_90, employment_error, mean_error)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				rows.stream().map((row) -> values(edition, row)).toList(), TYPES);
	}

	void remove(long edition) {
		this.database.sql("delete from place_wage where edition_id = :edition").param("edition", edition).update();
	}

	/**
	 * Returns rows of the current edition for a place, by occupation. Looks up each by
	 * the full key. With a list of codes, the database would scan the place's whole
	 * edition.
	 */
	Map<String, PlacedWage> at(Place place, List<String> codes) {
		if (codes.isEmpty()) {
			return Map.of();
		}
		String query = IntStream.range(0, codes.size())
			.mapToObj(ONE::formatted)
			.collect(Collectors.joining(" union all "));
		JdbcClient.StatementSpec statement = this.database.sql(query)
			.param("kind", place.kind().name())
			.param("area", place.code());
		for (int i = 0; i < codes.size(); i++) {
			statement = statement.param("code" + i, codes.get(i));
		}
		Map<String, PlacedWage> rows = new HashMap<>();
		statement.query((row) -> {
			rows.put(row.getString("soc_code"), read(row, place));
		});
		return rows;
	}

	/** Returns an occupation's rows for all places of the current editions. */
	public List<PlacedWage> allPlaces(String code) {
		return this.database.sql("select " + COLUMNS + """
				, edition.kind, place.slug, place.title, place.primary_state
				from place_wage wage join place_edition edition on edition.id = wage.edition_id
				join place on place.edition_id = wage.edition_id and place.area_code = wage.area_code
				where edition.current_kind is not null and wage.soc_code = :code""")
			.param("code", code)
			.query((row, number) -> read(row, PlaceRows.read(row, number)))
			.list();
	}

	/**
	 * Returns the national medians of all editions, those of the last one loaded last.
	 */
	List<NationalMedian> nationalMedians() {
		return this.database.sql("""
				select wage.edition_id, wage.soc_code, wage.hourly, wage.marks, wage.median
				from place_wage wage join place_edition edition on edition.id = wage.edition_id
				where edition.kind = 'NATION'
				order by wage.edition_id""")
			.query((row, number) -> new NationalMedian(row.getLong("edition_id"), row.getString("soc_code"),
					row.getBoolean("hourly"),
					WageColumns.median(row.getString("marks"), Optional.ofNullable(row.getBigDecimal("median")))))
			.list();
	}

	/** Reads all rows of the nation's editions and of the current ones of places. */
	void forEach(Consumer<PublishedWage> reader) {
		this.database.sql("select " + COLUMNS + """
				, edition.kind, edition.period_label, edition.period_reference, source.slug, place.title
				from place_wage wage join place_edition edition on edition.id = wage.edition_id
				join source on source.id = edition.source_id
				join place on place.edition_id = wage.edition_id and place.area_code = wage.area_code
				where edition.kind = 'NATION' or edition.current_kind is not null
				order by edition.kind, edition.period_reference, edition.id, wage.soc_code, wage.area_code""")
			.withFetchSize(FETCHED)
			.query((row) -> {
				WageColumns columns = columns(row);
				Period period = Period.of(row.getString("period_label"),
						YearMonth.from(row.getObject("period_reference", LocalDate.class)));
				reader.accept(
						new PublishedWage(
								new PlaceEdition(PlaceKind.valueOf(row.getString("kind")), row.getString("slug"),
										period),
								row.getString("soc_code"), row.getString("area_code"), row.getString("title"),
								columns.employment(), columns.pay()));
			});
	}

	/** Returns whether the current edition has any row of an occupation. */
	boolean hasPlace(PlaceKind kind, String code) {
		return this.database.sql("""
				select exists (
					select 1 from place_wage wage join place_edition edition on edition.id = wage.edition_id
					where edition.current_kind = :kind and wage.soc_code = :code)""")
			.param("kind", kind.name())
			.param("code", code)
			.query(Boolean.class)
			.single();
	}

	private static Object[] values(long edition, PlaceWage row) {
		WageColumns columns = WageColumns.of(row);
		List<@Nullable Object> values = new ArrayList<>(
				List.of(edition, row.socCode(), row.area().code(), columns.hourly(), columns.marks()));
		columns.numbers().forEach((number) -> values.add(number.orElse(null)));
		values.add(columns.employmentError().orElse(null));
		values.add(columns.meanError().orElse(null));
		return values.toArray();
	}

	private static PlacedWage read(ResultSet row, Place place) throws SQLException {
		WageColumns columns = columns(row);
		return new PlacedWage(place, columns.employment(), columns.pay());
	}

	private static WageColumns columns(ResultSet row) throws SQLException {
		List<Optional<BigDecimal>> numbers = new ArrayList<>();
		for (String column : NUMBERS) {
			numbers.add(Optional.ofNullable(row.getBigDecimal(column)));
		}
		return new WageColumns(row.getBoolean("hourly"), row.getString("marks"), numbers,
				Optional.ofNullable(row.getBigDecimal("employment_error")),
				Optional.ofNullable(row.getBigDecimal("mean_error")));
	}

	/** The median pay of an occupation in an edition of the nation's wages. */
	record NationalMedian(long edition, String code, boolean hourly, Answer median) {

	}

	/** An occupation's jobs and pay in a place of a current edition. */
	public record PlacedWage(Place place, Answer employment, PlacePay pay) {

	}

}
