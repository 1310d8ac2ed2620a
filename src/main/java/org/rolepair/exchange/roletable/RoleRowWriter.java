package org.rolepair.exchange.roletable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.format.CsvCell;
import org.rolepair.format.DataName;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Origin;
import org.rolepair.role.fact.Population;

public final class RoleRowWriter {

	private final Map<String, String> cells = new HashMap<>();

	private RoleRowWriter() {
	}

	/** Returns a cell for each of {@link RoleColumns#HEADINGS}. */
	public static List<String> cells(RoleProfile role) {
		RoleRowWriter writer = new RoleRowWriter();
		writer.writeTexts(role);
		writer.writeFigures(RoleColumns.FIGURES.stream().flatMap((kind) -> role.facts().fact(kind).stream()).toList());
		return RoleColumns.HEADINGS.stream().map((heading) -> writer.cells.getOrDefault(heading, "")).toList();
	}

	private void writeTexts(RoleProfile role) {
		text(RoleColumns.ROLE, role.slug().value());
		text(RoleColumns.TITLE, role.titles().title());
		text(RoleColumns.PLURAL, role.titles().plural());
		text(RoleColumns.RUNNING_TITLE, role.titles().runningTitle());
		text(RoleColumns.RUNNING_PLURAL, role.titles().runningPlural());
		text(RoleColumns.ARTICLE, role.titles().article());
		text(RoleColumns.CATEGORY, role.category().slug());
		text(RoleColumns.SOC_CODE, role.socCode().orElse(""));
		text(RoleColumns.ONET_SOC_CODE, role.onetSocCode().orElse(""));
		text(RoleColumns.CURRENCY, role.currency().getCurrencyCode());
		role.description().ifPresent((description) -> {
			text(RoleColumns.DESCRIPTION, description.text());
			text(RoleColumns.DESCRIPTION_SOURCE, description.source());
		});
		text(RoleColumns.ALTERNATE_TITLES, ListCell.write(role.alternateTitles()));
		role.duties().ifPresent((duties) -> {
			text(RoleColumns.DUTIES, ListCell.write(duties.lines()));
			text(RoleColumns.DUTIES_SOURCE, duties.source());
		});
	}

	private void writeFigures(List<Fact> facts) {
		Optional<Origin> common = Origin.mostShared(facts.stream().map((fact) -> fact.origin().observed()).toList());
		common.ifPresent((origin) -> cells(origin).forEach((column, cell) -> this.cells.put(column.heading(), cell)));
		for (Fact fact : facts) {
			FactKind kind = fact.kind();
			this.cells.put(RoleColumns.heading(kind), FigureValueCell.write(fact.answer()));
			if (!Optional.of(fact.origin().observed()).equals(common)) {
				cells(fact.origin()).forEach((column, cell) -> this.cells.put(column.heading(kind), cell));
			}
			fact.origin()
				.derivation()
				.ifPresent((derivation) -> this.cells.put(OriginColumn.DERIVED.heading(kind), DataName.of(derivation)));
		}
	}

	private void text(String column, String text) {
		this.cells.put(column, CsvCell.text(text));
	}

	/** Returns the origin's cells, without those that equal the default. */
	private static Map<OriginColumn, String> cells(Origin origin) {
		Map<OriginColumn, String> cells = new LinkedHashMap<>();
		cells.put(OriginColumn.SOURCE, origin.source());
		cells.put(OriginColumn.PERIOD, CsvCell.text(PeriodCell.write(origin.period())));
		if (!origin.place().equals(Origin.UNITED_STATES)) {
			cells.put(OriginColumn.PLACE, CsvCell.text(origin.place()));
		}
		if (origin.population() != Population.NOT_STATED) {
			cells.put(OriginColumn.POPULATION, DataName.of(origin.population()));
		}
		origin.row()
			.map(StatisticalRowCell::write)
			.ifPresent((row) -> cells.put(OriginColumn.STATISTICAL_ROW, CsvCell.text(row)));
		return cells;
	}

}
