package org.rolepair.exchange.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.roletable.RoleColumns;

@RequiredArgsConstructor
@Getter(AccessLevel.PACKAGE)
enum DataTable {

	ROLES("roles",
			List.of("role", "title", "plural", "state", "soc_code", "onet_soc_code", "category", "currency", "revision",
					"published_at", "address", "description", "description_source")),

	FIGURES("figures", FigureTable.COLUMNS),

	ALTERNATE_TITLES("alternate-titles", List.of("role", "alternate_title")),

	DUTIES("duties", List.of("role", "position", "duty", "duty_source", "work_activities")),

	SOURCES("sources",
			List.of("source", "source_publisher", "source_title", "source_address", "edition", "source_licence",
					"retrieved_on", "method", "attribution", "source_short_name")),

	CATEGORIES("categories", List.of("category", "category_name", "category_description")),

	SKILLS("skills", List.of("skill")),

	WAGES("wages", WageTables.WAGE_COLUMNS),

	PRICE_LEVELS("price-levels", WageTables.PRICE_COLUMNS),

	/** The table that can be imported again. */
	ROLE_TABLE("role-table", RoleColumns.HEADINGS);

	private final String file;

	private final List<String> columns;

	/** Returns the columns to describe, those repeated for each figure once. */
	List<String> describedColumns() {
		return (this != ROLE_TABLE) ? this.columns
				: Stream
					.of(RoleColumns.ofRoles(), RoleColumns.FIGURES.stream().map(RoleColumns::heading).toList(),
							RoleColumns.originHeadings())
					.flatMap(List::stream)
					.toList();
	}

	static Optional<DataTable> of(String file) {
		return Arrays.stream(values()).filter((table) -> table.file.equals(file)).findFirst();
	}

}
