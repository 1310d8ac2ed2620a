package org.rolepair.exchange.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A database table and its file in the archive, which has one JSON object per line.
 * Properties are named like columns and omitted if null.
 *
 * @param order the order of the rows, within each role if {@code byRole}
 * @param byRole whether rows are written role by role
 * @param since the first version of the archive's format that has the table; 0 stands for
 * archives of version 1 from before there were related occupations
 */
record ArchiveTable(String name, Map<String, ColumnType> columns, String order, boolean byRole, int since) {

	/** The columns of each type; others are ids by their names, or texts. */
	private static final Map<ColumnType, Set<String>> TYPED = Map.of( //
			ColumnType.DECIMAL,
			Set.of("amount", "upper_amount", "relative_standard_error", "standard_error", "lower_bound", "upper_bound",
					"nation_amount", "share_floor", "mean", "percentile_10", "percentile_25", "median", "percentile_75",
					"percentile_90", "employment_error", "mean_error"), //
			ColumnType.INTEGER,
			Set.of("version", "position", "age_limit_months", "decimals", "scale", "respondents", "employment_floor",
					"number", "employment"), //
			ColumnType.LONG, Set.of("edition_id", "row_count"), //
			ColumnType.BOOLEAN, Set.of("owns_texts", "undone", "hourly"), //
			ColumnType.DATE, Set.of("retrieved_on", "period_reference", "released", "reference"), //
			ColumnType.INSTANT, Set.of("published_at"));

	/** Sorts ids the same way in every database. */
	private static final String BY_ID = "cast(id as varchar(36))";

	private static final String CURRENT_PLACES = "(select id from place_edition where current_kind is not null or"
			+ " kind = 'NATION')";

	private static final String CURRENT_PRICES = "(select edition.id from price_edition edition where not exists ("
			+ "select 1 from price_edition later where later.kind = edition.kind and (later.period_reference >"
			+ " edition.period_reference or (later.period_reference = edition.period_reference and later.id > edition.id))))";

	private static final String CURRENT_RELATIONS = "(select id from relation_edition order by released desc, id desc"
			+ " fetch first 1 row only)";

	/** Conditions that leave out editions that newer ones replaced. */
	private static final Map<String, String> CURRENT = Map.of("place_edition", "id in " + CURRENT_PLACES, "place",
			"edition_id in " + CURRENT_PLACES, "place_wage", "edition_id in " + CURRENT_PLACES, "price_edition",
			"id in " + CURRENT_PRICES, "price_level", "edition_id in " + CURRENT_PRICES, "relation_edition",
			"id in " + CURRENT_RELATIONS, "related_occupation", "edition_id in " + CURRENT_RELATIONS);

	/** Referenced tables come first. */
	static final List<ArchiveTable> ALL = List.of(
			table("source", BY_ID, "id", "version", "slug", "publisher", "title", "short_name", "address", "edition",
					"licence", "retrieved_on", "method", "age_limit_months", "attribution"),
			table("category", BY_ID, "id", "version", "slug", "name", "running_name", "position", "description"),
			table("skill", BY_ID, "id", "version", "name", "running_name"),
			table("skill_former_name", "cast(skill_id as varchar(36)), name", "skill_id", "name"),
			table("job_role", BY_ID, "id", "version", "slug", "title", "plural", "running_title", "running_plural",
					"article", "category_id", "state", "successor_id", "withdrawal_reason", "soc_code", "onet_soc_code",
					"currency", "description", "description_source_id", "duties_source_id"),
			ofRoles("former_slug", "slug", "slug", "role_id"),
			ofRoles("alternate_title", "position", "role_id", "position", "title"),
			ofRoles("duty", "position", "role_id", "position", "text"),
			ofRoles("role_section", "section", "role_id", "section", "source_id", "period_label", "period_reference",
					"place", "population", "row_code", "row_title", "otherwise"),
			ofRoles("role_figure", "kind, position", "role_id", "kind", "position", "name", "skill_id", "amount",
					"upper_amount", "decimals", "bound", "scale", "relative_standard_error", "respondents",
					"standard_error", "lower_bound", "upper_bound", "statistic", "nation_amount", "employment_floor",
					"share_floor", "scheme", "derivation", "blank_reason", "source_id", "period_label",
					"period_reference", "place", "population", "row_code", "row_title", "code", "detail", "marks"),
			ofRoles("role_revision", "number", "id", "role_id", "number", "published_at", "author", "note", "profile"),
			ofRoles("imported_role", "role_id", "role_id", "owns_texts", "undone", "marks"),
			numbered("place_edition", "id", "kind", "source_id", "period_label", "period_reference", "row_count",
					"digest", "current_kind"),
			table("place", "edition_id, area_code", "edition_id", "area_code", "slug", "title", "primary_state"),
			table("place_wage", "edition_id, soc_code, area_code", "edition_id", "soc_code", "area_code", "hourly",
					"marks", "employment", "mean", "percentile_10", "percentile_25", "median", "percentile_75",
					"percentile_90", "employment_error", "mean_error"),
			numbered("price_edition", "id", "kind", "source_id", "period_label", "period_reference", "digest").since(3),
			table("price_level", "edition_id, area_code, reference", "edition_id", "area_code", "title", "reference",
					"amount")
				.since(3),
			numbered("relation_edition", "id", "source_id", "released", "digest").since(1),
			table("related_occupation", "edition_id, code, position", "edition_id", "code", "position", "related_code")
				.since(1));

	/** Column filled after all roles are loaded, since roles may refer to each other. */
	static final String DEFERRED_COLUMN = "successor_id";

	private static ArchiveTable table(String name, String order, String... columns) {
		return new ArchiveTable(name, types(columns), order, false, 0);
	}

	private static ArchiveTable numbered(String name, String... columns) {
		Map<String, ColumnType> types = types(columns);
		types.put("id", ColumnType.LONG);
		return new ArchiveTable(name, types, "id", false, 0);
	}

	private static ArchiveTable ofRoles(String name, String order, String... columns) {
		return new ArchiveTable(name, types(columns), order, true, 0);
	}

	private ArchiveTable since(int version) {
		return new ArchiveTable(this.name, this.columns, this.order, this.byRole, version);
	}

	/** Returns the tables that an archive of a version has. */
	static List<ArchiveTable> of(int version) {
		return ALL.stream().filter((table) -> table.since() <= version).toList();
	}

	private static Map<String, ColumnType> types(String... columns) {
		Map<String, ColumnType> types = new LinkedHashMap<>();
		for (String column : columns) {
			types.put(column, type(column));
		}
		return types;
	}

	private static ColumnType type(String column) {
		boolean id = column.equals("id") || column.endsWith("_id");
		return TYPED.entrySet()
			.stream()
			.filter((type) -> type.getValue().contains(column))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(id ? ColumnType.UUID : ColumnType.TEXT);
	}

	String file() {
		return this.name + ".jsonl";
	}

	/** Returns the query for all rows, or for those of one role if {@code byRole}. */
	String select(boolean history) {
		String newest = (history || !this.name.equals("role_revision")) ? ""
				: " and number = (select max(later.number) from role_revision later where later.role_id = role_revision.role_id)";
		String condition = this.byRole ? "role_id = ?" + newest : CURRENT.getOrDefault(this.name, "");
		return "select %s from %s%s order by %s".formatted(String.join(", ", this.columns.keySet()), this.name,
				condition.isEmpty() ? "" : " where " + condition, this.order);
	}

	String insert() {
		return "insert into %s (%s) values (%s)".formatted(this.name, String.join(", ", this.columns.keySet()),
				this.columns.keySet().stream().map((column) -> "?").collect(Collectors.joining(", ")));
	}

}
