package org.rolepair.operations.starter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;

/** Writes the figures of a role, one row each or one for each part of a distribution. */
class FigureWriter {

	private static final String SKILL_KINDS = "SKILL_";

	private final CatalogueWriter catalogue;

	private final SimpleJdbcInsert insert;

	FigureWriter(JdbcTemplate database, CatalogueWriter catalogue) {
		this.catalogue = catalogue;
		this.insert = new SimpleJdbcInsert(database).withTableName("role_figure")
			.withoutTableColumnMetaDataAccess()
			.usingColumns("role_id", "kind", "position", "name", "skill_id", "amount", "upper_amount", "decimals",
					"bound", "scale", "relative_standard_error", "respondents", "standard_error", "lower_bound",
					"upper_bound", "statistic", "nation_amount", "employment_floor", "share_floor", "scheme",
					"derivation", "blank_reason", "source_id", "period_label", "period_reference", "population",
					"row_code", "row_title");
	}

	void addFigure(UUID role, RoleFile.Figure figure) {
		List<RoleFile.FigurePart> parts = figure.parts().orElse(List.of());
		if (figure.parts().isEmpty()) {
			this.insert.execute(
					row(role, figure, 0, figure.amount().or(figure::low)).addValue("name", figure.text().orElse(null))
						.addValue("upper_amount", figure.high().orElse(null))
						.addValue("blank_reason", figure.blank().orElse(null)));
		}
		for (int position = 0; position < parts.size(); position++) {
			this.insert.execute(part(role, figure, position, parts.get(position)));
		}
	}

	private MapSqlParameterSource part(UUID role, RoleFile.Figure figure, int position, RoleFile.FigurePart part) {
		boolean skill = figure.kind().startsWith(SKILL_KINDS);
		return row(role, figure, position, part.share().or(part::amount))
			.addValue(skill ? "skill_id" : "name", skill ? this.catalogue.skill(part.name()) : part.name())
			.addValue("blank_reason", part.blank().orElse(null))
			.addValue("respondents", part.n().orElse(null))
			.addValue("standard_error", part.standardError().orElse(null))
			.addValue("lower_bound", part.lower().orElse(null))
			.addValue("upper_bound", part.upper().orElse(null));
	}

	/** Columns that are not set are null. */
	private MapSqlParameterSource row(UUID role, RoleFile.Figure figure, int position, Optional<BigDecimal> amount) {
		return new MapSqlParameterSource().addValue("role_id", role)
			.addValue("kind", figure.kind())
			.addValue("position", position)
			.addValue("amount", amount.orElse(null))
			.addValue("decimals", amount.map((number) -> Math.max(number.scale(), 0)).orElse(0))
			.addValue("bound", "EXACT")
			.addValue("scale", figure.scale().orElse(0))
			.addValue("relative_standard_error", figure.relativeStandardError().orElse(null))
			.addValue("statistic", figure.statistic().orElse(null))
			.addValue("nation_amount", figure.nation().orElse(null))
			.addValue("employment_floor", figure.employmentFloor().orElse(null))
			.addValue("share_floor", figure.shareFloor().orElse(null))
			.addValue("scheme", figure.scheme().orElse(null))
			.addValue("derivation", figure.derivation().orElse(null))
			.addValue("source_id", figure.source().map(this.catalogue::source).orElse(null))
			.addValue("period_label", figure.period().map(RoleFile.PeriodPart::label).orElse(null))
			.addValue("period_reference",
					figure.period().map(RoleFile.PeriodPart::reference).map(FigureWriter::firstDay).orElse(null))
			.addValue("population", figure.population().orElse(null))
			.addValue("row_code", figure.row().flatMap(RoleFile.RowPart::code).orElse(null))
			.addValue("row_title", figure.row().map(RoleFile.RowPart::title).orElse(null));
	}

	static LocalDate firstDay(YearMonth month) {
		return month.atDay(1);
	}

}
