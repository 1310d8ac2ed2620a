package org.rolepair.exchange.roletable;

import java.util.Optional;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.rolepair.role.fact.FactKind;

/** The columns of the template: those that most tables fill. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
@Getter(AccessLevel.PACKAGE)
enum TemplateColumn {

	TITLE(RoleColumns.TITLE, 28), CATEGORY(RoleColumns.CATEGORY, 28, TemplateList.CATEGORIES),
	DESCRIPTION(RoleColumns.DESCRIPTION, 48), DUTIES(RoleColumns.DUTIES, 48), SOC_CODE(RoleColumns.SOC_CODE, 11),
	ANNUAL_MEAN_WAGE(FactKind.ANNUAL_MEAN_WAGE, 14), SALARY_RANGE(FactKind.SALARY_RANGE, 20),
	CURRENCY(RoleColumns.CURRENCY, 10, TemplateList.CURRENCIES),
	TYPICAL_ENTRY_EDUCATION(FactKind.TYPICAL_ENTRY_EDUCATION, 30, TemplateList.EDUCATION),
	SOURCE(OriginColumn.SOURCE.heading(), 36, TemplateList.SOURCES), PERIOD(OriginColumn.PERIOD.heading(), 14),
	PLACE(OriginColumn.PLACE.heading(), 16);

	/** The heading in the exported role table. */
	private final String column;

	/** In characters. */
	private final int width;

	private final Optional<TemplateList> list;

	TemplateColumn(String column, int width) {
		this(column, width, Optional.empty());
	}

	TemplateColumn(String column, int width, TemplateList list) {
		this(column, width, Optional.of(list));
	}

	TemplateColumn(FactKind kind, int width) {
		this(RoleColumns.heading(kind), width);
	}

	TemplateColumn(FactKind kind, int width, TemplateList list) {
		this(RoleColumns.heading(kind), width, list);
	}

	/** Returns whether no new role can do without it. */
	boolean isRequired() {
		return this == TITLE || this == CATEGORY || this == DESCRIPTION || this == SOURCE;
	}

	/** Returns the number format of its cells: text unless they hold a single number. */
	String format() {
		return (this == ANNUAL_MEAN_WAGE) ? "#,##0" : "@";
	}

}
